// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QWidget>

#include <memory>

namespace hathora {

class ChartActions;
class FleetMetricsStore;
class MetricChart;
class PlainLabel;
class RangeChips;
class SightWatch;
class StateOverlay;
class StoreFace;
class Workbench;

/// What a fleet provides against what is in use, over time.
class CapacityPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the prefix of object names.
    CapacityPanel(Workbench &workbench, const QString &name, QWidget *parent = nullptr);
    ~CapacityPanel() override;

    void setFleet(const FleetId &fleet, const QString &name); ///< an empty one: none is known
    void fill(); ///< from now on the chart is as tall as there is room, and no less than it was

private:
    void replaceStore();
    void showSeries();

    Workbench &m_workbench;
    FleetId m_fleet;
    std::shared_ptr<FleetMetricsStore> m_store; ///< null while no fleet is known
    PlainLabel *m_title;
    RangeChips *m_chips;
    MetricChart *m_chart;
    ChartActions *m_takings;
    StateOverlay *m_overlay;
    StoreFace *m_face;
    SightWatch *m_sight;
};

} // namespace hathora
