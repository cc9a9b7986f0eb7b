// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

namespace hathora {

class FleetActions;
class FleetPane;
class SightWatch;
class SplitView;
class TablePane;
class Workbench;

/// The fleets of the chosen organization, and what the chosen one is made of.
class FleetsDock : public QWidget
{
    Q_OBJECT

public:
    explicit FleetsDock(Workbench &workbench, QWidget *parent = nullptr);

    TablePane &table() { return *m_fleets; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void build();
    void takeScope();
    void choose();
    void offer();

    Workbench &m_workbench;
    TablePane *m_fleets;
    FleetPane *m_pane;
    FleetActions *m_actions;
    SplitView *m_split;
    SightWatch *m_sight;
    bool m_offering = false; ///< a row is chosen for the person, who has chosen none
    QMetaObject::Connection m_ofScope;
};

} // namespace hathora
