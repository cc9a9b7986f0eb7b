// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/fleets.h"
#include "models/columns/fleetregions.h"
#include "models/fleets/fleetfloor.h"
#include "models/store.h"

#include <QHash>

namespace hathora {

/// The settings of one fleet in each region, asked for one after the other; a region that the server does not
/// know is left out. What others find out about its nodes, use and errors is joined to them.
class FleetRegionsStore final : public RecordStore<FleetRegionRow, Region>
{
    Q_OBJECT

public:
    struct Use
    {
        double provisioned = 0; ///< vCPUs
        double used = 0;        ///< vCPUs
        bool isOld = false;     ///< that was told long ago

        bool operator==(const Use &) const = default;
    };

    FleetRegionsStore(Fleets fleets, FleetId fleet, OrgId org, RefreshTimes times, Pace &pace,
                      QObject *parent = nullptr);

    const FleetId &fleet() const { return m_fleet; }
    bool hasOldUse() const; ///< of some region what is used was told long ago

    void setUses(const QHash<Region, Use> &uses);   ///< of others it is not known
    void setNodes(const QHash<Region, int> &nodes); ///< in the regions that are not in it there is none
    void noteFloor(const Region &region,
                   const FleetFloor &floor); ///< it was just set; the next answer says more
    void setErrors(const QMap<QString, FleetError> &errors);

protected:
    void ask() override;

private:
    void askNext();
    void answered(const Result<FleetRegion> &answer);
    FleetRegionRow joined(FleetRegionRow row) const;
    void joinAll();

    Fleets m_fleets;
    FleetId m_fleet;
    OrgId m_org;
    QList<Region> m_open;           ///< still to be asked about in this round; the first is being asked about
    std::optional<Error> m_trouble; ///< of a region in this round
    QList<FleetRegionRow> m_round;
    QHash<Region, Use> m_uses;
    std::optional<QHash<Region, int>> m_nodes;
    QMap<QString, FleetError> m_errors;
};

} // namespace hathora
