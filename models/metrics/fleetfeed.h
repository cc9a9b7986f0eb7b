// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/chartfeed.h"

namespace hathora {

struct AppScope;
class FleetMetricsStore;
class FleetsStore;

/// What a fleet provides, by kind of machine, against what is in use; of all of it or of one region.
class FleetFeed final : public ChartFeed
{
    Q_OBJECT

public:
    FleetFeed(Workbench &workbench, const QString &region, const ChartFrame &frame);

    QList<Store *> stores() const override;
    QList<ChartLine> lines() const override;
    QList<ChartEvent> events() const override;

private:
    std::optional<ChartLine> threshold() const;

    AppScope &m_scope;
    FleetsStore *m_fleets; ///< null while no organization is chosen
    FleetId m_fleet;
    std::shared_ptr<FleetMetricsStore> m_today;
    std::shared_ptr<FleetMetricsStore> m_earlier; ///< null where nothing is compared
};

} // namespace hathora
