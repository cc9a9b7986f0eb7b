// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/fleetcommands.h"

#include "api/operations.h"
#include "models/commands/createonce.h"
#include "models/format.h"

#include <algorithm>

namespace hathora {

FleetCommands::FleetCommands(Fleets fleets, Client &client, FleetsStore &store, OrgId org, CheckTimes times,
                             QObject *parent)
    : Commands(times, parent)
    , m_fleets(fleets)
    , m_client(client)
    , m_store(store)
    , m_org(std::move(org))
{
}

bool FleetCommands::isV1() const
{
    return m_client.generation() == Generation::V2_10;
}

QString FleetCommands::nameOf(const FleetId &fleet) const
{
    const Fleet *known = m_store.model().find(fleet);
    return known && known->name ? *known->name : fleet.text();
}

void FleetCommands::create(const FleetPlan &plan)
{
    const int number = begin(Change::Kind::CreateFleet, plan.name);
    sends(number, isV1() ? operations::createFleetDeprecated : operations::createFleet);
    CreateOnce<Fleet, Fleet>::run(
        *this, number,
        {
            .list = [this] { return m_fleets.list(m_org); },
            .create =
                [this, plan] {
                    return isV1() ? m_fleets.createV1(plan.bodyV1(), m_org)
                                  : m_fleets.create(plan.body(), m_org);
                },
            .looksLikeIt = [plan](const Fleet &got) { return FleetPlan::of(got) == plan; },
            .made = [this](const Fleet &made) { Q_EMIT fleetCreated(made.id); },
            .found =
                [this](int foundNumber, const Fleet &made) {
                    Q_EMIT fleetCreated(made.id);
                    sighted(foundNumber, Sight::There);
                },
        });
}

void FleetCommands::change(const FleetId &fleet, const FleetPlan &before, const FleetPlan &plan)
{
    const int number = begin(Change::Kind::ChangeFleet, before.name);
    sends(number, isV1() ? operations::updateFleetDeprecated : operations::updateFleet);
    Call<void> call = isV1() ? m_fleets.updateV1(fleet, plan.changesV1(before), m_org)
                             : m_fleets.update(fleet, plan.changes(before), m_org);
    std::move(call).then(this, [number, fleet, plan](FleetCommands *self, const Result<void> &answer) {
        self->updated(number, fleet, plan, answer);
    });
}

void FleetCommands::updated(int number, const FleetId &fleet, const FleetPlan &plan,
                            const Result<void> &answer)
{
    if (answer)
        return enter(number, Change::State::Done);
    const auto shows = [fleet, plan](const QList<Fleet> &fleets) {
        return std::any_of(fleets.cbegin(), fleets.cend(), [&](const Fleet &each) {
            return each.id == fleet && FleetPlan::of(each) == plan;
        });
    };
    lost(number, answer.error(),
         [this, shows](int lookNumber) { lookWith(lookNumber, m_fleets.list(m_org), shows); });
}

void FleetCommands::setFloor(const FleetId &fleet, const Region &region, const FleetFloor &floor)
{
    const QString target = QStringLiteral("%1, %2").arg(nameOf(fleet), format::region(region.text()));
    const int number = begin(Change::Kind::SetFleetFloor, target);
    const Operation &vcpus =
        isV1() ? operations::updateFleetRegionDeprecated : operations::updateFleetRegionVcpus;
    sends(number, floor.unit == FleetFloor::Unit::Nodes ? operations::updateFleetRegion : vcpus);
    Call<void> call = floor.unit == FleetFloor::Unit::Nodes
                          ? m_fleets.setNodeBaseline(fleet, region, {floor.amount}, m_org)
                          : m_fleets.setVcpuFloor(fleet, region, {floor.amount}, m_org);
    std::move(call).then(this,
                         [number, fleet, region, floor](FleetCommands *self, const Result<void> &answer) {
                             self->floorSet(number, fleet, region, floor, answer);
                         });
}

void FleetCommands::floorSet(int number, const FleetId &fleet, const Region &region, const FleetFloor &floor,
                             const Result<void> &answer)
{
    if (answer) {
        Q_EMIT floorDone(fleet, region, floor);
        return enter(number, Change::State::Done);
    }
    const auto shows = [floor](const FleetRegion &settings) { return FleetFloor::of(settings) == floor; };
    lost(number, answer.error(), [this, fleet, region, shows](int lookNumber) {
        lookWith(lookNumber, m_fleets.region(fleet, region, m_org), shows);
    });
}

void FleetCommands::over(const Change &)
{
    m_store.invalidate();
}

} // namespace hathora
