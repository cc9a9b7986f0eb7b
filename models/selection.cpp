// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selection.h"

#include <utility>

namespace hathora {

void Selection::setOrg(OrgId org)
{
    if (std::exchange(m_org, org) != org) {
        setApp({});
        setBuild({});
        setFleet({});
        Q_EMIT orgChanged(org);
    }
    setSubject(org.isEmpty() ? Subject::None : Subject::Organization);
}

void Selection::setApp(AppId app)
{
    if (std::exchange(m_app, app) != app) {
        setProcess({});
        setDeployment({});
        Q_EMIT appChanged(app);
    }
    choose(Subject::App, app.isEmpty() ? Chosen::Nothing : Chosen::Something);
}

void Selection::setDeployment(DeploymentId deployment)
{
    if (std::exchange(m_deployment, deployment) != deployment)
        Q_EMIT deploymentChanged(deployment);
    choose(Subject::Deployment, deployment.isEmpty() ? Chosen::Nothing : Chosen::Something);
}

void Selection::setBuild(BuildId build)
{
    if (std::exchange(m_build, build) != build)
        Q_EMIT buildChanged(build);
    choose(Subject::Build, build.isEmpty() ? Chosen::Nothing : Chosen::Something);
}

void Selection::setProcess(ProcessId process)
{
    if (std::exchange(m_process, process) != process) {
        setRoom({});
        Q_EMIT processChanged(process);
    }
    choose(Subject::Process, process.isEmpty() ? Chosen::Nothing : Chosen::Something);
}

void Selection::setRoom(RoomId room)
{
    if (std::exchange(m_room, room) != room)
        Q_EMIT roomChanged(room);
    choose(Subject::Room, room.isEmpty() ? Chosen::Nothing : Chosen::Something);
}

void Selection::setFleet(FleetId fleet)
{
    if (std::exchange(m_fleet, fleet) != fleet)
        Q_EMIT fleetChanged(fleet);
    choose(Subject::Fleet, fleet.isEmpty() ? Chosen::Nothing : Chosen::Something);
}

/// Nothing chosen of the kind that was looked at: the view falls back to what it is in.
void Selection::choose(Subject subject, Chosen chosen)
{
    if (chosen == Chosen::Something)
        return setSubject(subject);
    if (m_subject == subject)
        setSubject(!m_app.isEmpty()   ? Subject::App
                   : !m_org.isEmpty() ? Subject::Organization
                                      : Subject::None);
}

void Selection::setSubject(Subject subject)
{
    m_subject = subject;
    Q_EMIT subjectChanged();
}

} // namespace hathora
