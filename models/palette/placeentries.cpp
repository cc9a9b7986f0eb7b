// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/placeentries.h"

#include "api/types/app.h"
#include "api/types/build.h"
#include "api/types/deployment.h"
#include "api/types/fleet.h"
#include "api/types/org.h"
#include "api/types/process.h"
#include "api/types/room.h"
#include "models/format.h"

#include <algorithm>

namespace hathora {

namespace {

/// A detail of what is known; what is not is left out.
QString joined(const QStringList &parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(QStringLiteral(" · "));
}

PaletteEntry entry(const Place &place, const QString &title, const QString &detail)
{
    return {PaletteEntry::Kind::Place, place.id, title, detail, {}, {}, place};
}

} // namespace

PaletteEntry entryOf(const Organization &org)
{
    return entry({Place::Kind::Organization, org.id.text(), org.id}, org.name.value_or(QString()), {});
}

PaletteEntry entryOf(const App &app)
{
    return entry({Place::Kind::App, app.id.text(), app.org, app.id}, app.name, {});
}

PaletteEntry entryOf(const Fleet &fleet)
{
    return entry({Place::Kind::Fleet, fleet.id.text(), fleet.org}, fleet.name.value_or(QString()), {});
}

PaletteEntry entryOf(const Build &build)
{
    return entry({Place::Kind::Build, build.id.text(), build.org}, build.buildTag.value_or(QString()),
                 build.status.text());
}

PaletteEntry entryOf(const Deployment &deployment, const OrgId &org)
{
    const QString tag = deployment.deploymentTag.value_or(QString());
    const QString build = deployment.buildTag.value_or(QString());
    return entry({Place::Kind::Deployment, deployment.id.text(), org, deployment.app},
                 tag.isEmpty() ? build : tag, tag.isEmpty() ? QString() : build);
}

PaletteEntry entryOf(const Process &process, const OrgId &org)
{
    return entry({Place::Kind::Process, process.id.text(), org, process.app}, {},
                 joined({process.status.text(), format::region(process.region.text())}));
}

PaletteEntry entryOf(const Room &room, const OrgId &org)
{
    const ProcessId process = room.currentAllocation ? room.currentAllocation->process : ProcessId();
    return entry({Place::Kind::Room, room.id.text(), org, room.app, process}, {}, room.status.text());
}

PaletteEntry entryOf(const RoomWithHistory &room, const OrgId &org)
{
    PaletteEntry found = entryOf(static_cast<const Room &>(room), org);
    if (!found.place.process.isEmpty() || room.allocations.isEmpty())
        return found;
    const auto last = std::max_element(room.allocations.cbegin(), room.allocations.cend(),
                                       [](const RoomAllocation &one, const RoomAllocation &other) {
                                           return one.scheduledAt < other.scheduledAt;
                                       });
    found.place.process = last->process;
    return found;
}

} // namespace hathora
