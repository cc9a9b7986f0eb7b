// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/regionnames.h"

#include "models/format.h"

namespace hathora {

QMap<QString, Region> regionsByName(const QList<Region> &seen)
{
    QMap<QString, Region> byName;
    for (const EnumName<KnownRegion> &each : enumNames(KnownRegion{}))
        byName.insert(format::region(QString(each.name)), Region(each.value));
    for (const Region &region : seen)
        byName.insert(format::region(region.text()), region);
    return byName;
}

} // namespace hathora
