// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hathora {

/// What a table of a Snapshot holds, in a word.
QString snapshotTableText(const QString &table);

} // namespace hathora
