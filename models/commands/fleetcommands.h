// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commands.h"
#include "models/fleets/fleetfloor.h"
#include "models/fleets/fleetplan.h"
#include "models/stores/fleetsstore.h"

namespace hathora {

/// Changes to the fleets of one organization, in the words of whichever generation its server is of.
class FleetCommands final : public Commands
{
    Q_OBJECT

public:
    FleetCommands(Fleets fleets, Client &client, FleetsStore &store, OrgId org, CheckTimes times,
                  QObject *parent = nullptr);

    void create(const FleetPlan &plan);
    /// What differs between the two; a lost answer is looked for in the list.
    void change(const FleetId &fleet, const FleetPlan &before, const FleetPlan &plan);
    /// A server that has had a new floor within five minutes refuses.
    void setFloor(const FleetId &fleet, const Region &region, const FleetFloor &floor);

Q_SIGNALS:
    void fleetCreated(const hathora::FleetId &fleet);
    void floorDone(const hathora::FleetId &fleet, const hathora::Region &region,
                   const hathora::FleetFloor &floor);

private:
    bool isV1() const;
    void updated(int number, const FleetId &fleet, const FleetPlan &plan, const Result<void> &answer);
    void floorSet(int number, const FleetId &fleet, const Region &region, const FleetFloor &floor,
                  const Result<void> &answer);
    QString nameOf(const FleetId &fleet) const;
    void over(const Change &change) override;

    Fleets m_fleets;
    Client &m_client;
    FleetsStore &m_store;
    OrgId m_org;
};

} // namespace hathora
