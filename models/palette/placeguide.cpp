// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/placeguide.h"

#include "models/workbench.h"

namespace hathora::placeguide {

namespace {

/// A room is shown among those of its process, with that process's log in front: who looks for a room by its
/// id wants to know what happened to it.
void showRoom(Workbench &workbench, const Place &place, Facet facet)
{
    if (!place.process.isEmpty())
        workbench.selection().setProcess(place.process);
    workbench.selection().setRoom(RoomId(place.id));
    if (facet == Facet::Itself)
        Q_EMIT workbench.viewWanted(QStringLiteral("rooms"));
    if (!place.process.isEmpty())
        Q_EMIT workbench.logsWanted(LogSubject::of({place.process}));
}

void showProcess(Workbench &workbench, const ProcessId &process, Facet facet)
{
    workbench.selection().setProcess(process);
    if (facet == Facet::Log)
        Q_EMIT workbench.logsWanted(LogSubject::of({process}));
    else
        Q_EMIT workbench.processWanted(process);
}

} // namespace

ProcessId processOf(const Place &place)
{
    return place.kind == Place::Kind::Process ? ProcessId(place.id) : place.process;
}

void go(Workbench &workbench, const Place &place, Facet facet)
{
    Selection &selection = workbench.selection();
    if (!place.org.isEmpty() && place.org != selection.org())
        selection.setOrg(place.org);
    if (!place.app.isEmpty() && place.app != selection.app())
        selection.setApp(place.app);
    switch (place.kind) {
    case Place::Kind::Organization:
        selection.setOrg(OrgId(place.id));
        return Q_EMIT workbench.viewWanted(QStringLiteral("overview"));
    case Place::Kind::App:
        selection.setApp(AppId(place.id));
        return Q_EMIT workbench.viewWanted(QStringLiteral("overview"));
    case Place::Kind::Fleet:
        selection.setFleet(FleetId(place.id));
        return Q_EMIT workbench.viewWanted(QStringLiteral("inspector"));
    case Place::Kind::Deployment:
        selection.setDeployment(DeploymentId(place.id));
        return Q_EMIT workbench.viewWanted(QStringLiteral("deployments"));
    case Place::Kind::Build:
        selection.setBuild(BuildId(place.id));
        return Q_EMIT workbench.viewWanted(QStringLiteral("builds"));
    case Place::Kind::Process:
        return showProcess(workbench, ProcessId(place.id), facet);
    case Place::Kind::Room:
        return showRoom(workbench, place, facet);
    }
}

} // namespace hathora::placeguide
