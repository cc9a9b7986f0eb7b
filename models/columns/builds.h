// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/build.h"
#include "models/column.h"

#include <QStringList>

namespace hathora {

/// A build and the applications whose latest deployment runs it.
struct BuildRow
{
    Build build;
    QStringList usedBy;

    bool operator==(const BuildRow &) const = default;
};

/// Keys: tag, id, status, size, created, duration, by, used, finished, expired.
QList<Column<BuildRow>> buildColumns();

} // namespace hathora
