// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QBoxLayout>
#include <QTimer>
#include <QWidget>

namespace hathora {

class CapacityPanel;
class FailureTable;
class FleetFiguresRow;
class PlainLabel;
class RegionCapacity;
class RegionGrid;
class SightWatch;
class StateOverlay;
class StoreFace;
class Workbench;

/// Is the fleet of the chosen application healthy, and which region is short? Every figure leads to what it
/// counts.
class OverviewDock : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewDock(Workbench &workbench, QWidget *parent = nullptr);
    ~OverviewDock() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildPage();
    QWidget *buildLatest();
    void takeScope();
    void look();
    void measure();
    void showSummary();
    void showLatest();
    void showFleet();

    Workbench &m_workbench;
    FleetFiguresRow *m_figures;
    RegionGrid *m_regions;
    RegionCapacity *m_capacity;
    PlainLabel *m_latest;
    PlainLabel *m_latestDetail;
    FailureTable *m_failures;
    CapacityPanel *m_panel;
    QBoxLayout *m_middle = nullptr; ///< side by side where there is room
    StateOverlay *m_overlay;
    StoreFace *m_face;
    SightWatch *m_sight;
    QList<ProcessId> m_sample; ///< who is measured, while somebody looks
    QTimer m_sampling;         ///< who is measured changes as processes come and go
    QTimer m_ageing;           ///< the latest deployment gets older
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
