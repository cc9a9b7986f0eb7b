// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QAction;

namespace hathora {

class ChangeActions;
class ChartActions;
class PlainLabel;
class RegionBoard;
class RegionCapacity;
class RegionMap;
class RegionPings;
class SightWatch;
class SplitView;
class TablePane;
class Workbench;

/// How far each region is from this machine, and what of the chosen application runs there. Pings only while
/// it can be seen.
class RegionsDock : public QWidget
{
    Q_OBJECT

public:
    explicit RegionsDock(Workbench &workbench, QWidget *parent = nullptr);
    ~RegionsDock() override;

    TablePane &table() { return *m_pane; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void build();
    void takeScope();
    void look();
    void tell();
    void tellHow();
    void enable();
    void takeUses();
    void makeRoom();

    Workbench &m_workbench;
    std::unique_ptr<RegionPings> m_pings;
    std::unique_ptr<RegionBoard> m_board;
    PlainLabel *m_sentence;
    PlainLabel *m_how;
    RegionMap *m_map;
    TablePane *m_pane;
    RegionCapacity *m_uses;
    QAction *m_again;
    QAction *m_newRoom;
    ChangeActions *m_changeActions;
    ChartActions *m_takings; ///< of the map
    SplitView *m_split;
    SightWatch *m_sight;
    QMetaObject::Connection m_ofApp;
};

} // namespace hathora
