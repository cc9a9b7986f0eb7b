// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/processes.h"

namespace hathora {

/// A process and the application it is of.
struct OrgProcess
{
    AppId app;
    QString appName;
    ProcessRow row; ///< its load is never known here: asking for it is left to who looks at one application

    bool operator==(const OrgProcess &) const = default;
};

/// Keys: app, then those of processColumns() but for what a load would tell.
QList<Column<OrgProcess>> orgProcessColumns();

} // namespace hathora
