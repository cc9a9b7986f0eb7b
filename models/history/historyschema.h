// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlDatabase;

namespace hathora {

/// The tables of the history, and how those of older versions become today's.
///
/// Each step leads from one version to the next, which the file carries as its user_version; a step that has
/// been released is never changed.
namespace historyschema {

enum class Outcome {
    Current, ///< perhaps only now
    Newer,   ///< nothing was touched
    Failed,  ///< the database's last error says why; nothing was changed
};

int currentVersion();
Outcome bringUpToDate(QSqlDatabase &database);

} // namespace historyschema

} // namespace hathora
