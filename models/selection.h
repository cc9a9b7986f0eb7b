// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QObject>

#include <optional>

namespace hathora {

/// What is looked at: the organization and application that all views are about, and the thing in them.
///
/// A narrower choice ends when a wider one changes: another application has no chosen process.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Which kind of thing was chosen last; what the inspector shows.
    enum class Subject { None, Organization, App, Deployment, Build, Process, Room, Fleet };

    const OrgId &org() const { return m_org; }
    const AppId &app() const { return m_app; }
    const DeploymentId &deployment() const { return m_deployment; }
    const BuildId &build() const { return m_build; }
    const ProcessId &process() const { return m_process; }
    const RoomId &room() const { return m_room; }
    const FleetId &fleet() const { return m_fleet; }
    Subject subject() const { return m_subject; }

public Q_SLOTS:
    // Ids come by value: what hears of a choice may end the very thing whose id was passed.
    void setOrg(hathora::OrgId org);
    void setApp(hathora::AppId app);
    void setDeployment(hathora::DeploymentId deployment);
    void setBuild(hathora::BuildId build);
    void setProcess(hathora::ProcessId process);
    void setRoom(hathora::RoomId room);
    void setFleet(hathora::FleetId fleet);

    /// Shows what is already chosen, as a click on the organization or application does.
    void setSubject(hathora::Selection::Subject subject);

Q_SIGNALS:
    void orgChanged(const hathora::OrgId &org);
    void appChanged(const hathora::AppId &app);
    void deploymentChanged(const hathora::DeploymentId &deployment);
    void buildChanged(const hathora::BuildId &build);
    void processChanged(const hathora::ProcessId &process);
    void roomChanged(const hathora::RoomId &room);
    void fleetChanged(const hathora::FleetId &fleet);
    void subjectChanged(); ///< after the signals above: another thing, or another kind of thing

private:
    enum class Chosen { Something, Nothing };
    void choose(Subject subject, Chosen chosen);

    OrgId m_org;
    AppId m_app;
    DeploymentId m_deployment;
    BuildId m_build;
    ProcessId m_process;
    RoomId m_room;
    FleetId m_fleet;
    Subject m_subject = Subject::None;
};

} // namespace hathora
