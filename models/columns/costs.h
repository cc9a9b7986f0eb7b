// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"
#include "models/column.h"

namespace hathora {

using CostKey = Id<struct CostKeyTag>;

/// What a part of the fleet costs, by the prices that somebody typed.
struct CostRow
{
    CostKey key; ///< an application's id, or a region
    QString name;
    std::optional<int> processes; ///< live ones; absent while unknown
    std::optional<double> cores;  ///< of all of them
    std::optional<double> hour;   ///< US dollars

    bool operator==(const CostRow &) const = default;
};

/// Keys: name, processes, cores, hour, day. \a subject is the title of the first, in the context "Columns".
QList<Column<CostRow>> costColumns(const char *subject, Format format);

} // namespace hathora
