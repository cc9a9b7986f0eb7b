// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QTabWidget;

namespace hathora {

class CapacityPanel;
class PlainLabel;
class RegionCapacity;
class SightWatch;
class TablePane;
class Workbench;
template <typename T>
class ValueStore;
struct Fleet;
struct FleetDetail;
struct FleetFloor;
struct FleetRegionRow;
struct NodeShape;

/// One fleet: what it is made of, its regions, its nodes, and its capacity over time.
class FleetPane : public QWidget
{
    Q_OBJECT

public:
    explicit FleetPane(Workbench &workbench, QWidget *parent = nullptr);
    ~FleetPane() override;

    void showFleet(const FleetId &fleet); ///< an empty one: none is chosen
    void startAfresh();                   ///< the organization is another one

    TablePane &regions() { return *m_regions; }
    QList<NodeShape> shapes() const; ///< none while unknown, and where the server tells none
    const NodeShape *shapeOf(const Fleet &fleet) const; ///< null if unknown; until the next answer
    const FleetRegionRow *chosenRegion() const;         ///< null if none or several are
    /// The server took it: it is not to be set again for a while.
    void noteFloor(const FleetId &fleet, const Region &region, const FleetFloor &floor);
    /// Why nothing can be made of node shapes yet; empty if something can, or the server tells of none.
    QString shapesObstacle() const;
    void invalidate(); ///< something was changed about the fleet

    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

Q_SIGNALS:
    void regionsChanged(); ///< others are known, or another one is chosen
    void regionActivated();

private:
    void build();
    void keepFresh();
    bool showsRegions() const;
    void look();
    void tell();
    void takeUses();
    const Fleet *fleet() const;

    Workbench &m_workbench;
    FleetId m_fleet;
    std::unique_ptr<ValueStore<QList<NodeShape>>> m_shapes; ///< null while there is no organization
    std::unique_ptr<FleetDetail> m_detail;                  ///< null while no fleet is chosen
    PlainLabel *m_title;
    PlainLabel *m_made;
    QTabWidget *m_tabs;
    TablePane *m_regions;
    TablePane *m_nodes;
    CapacityPanel *m_capacity;
    RegionCapacity *m_uses;
    SightWatch *m_sight;
    QMetaObject::Connection m_ofFleets;
};

} // namespace hathora
