// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/process.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QAction;
class QToolButton;

namespace hathora {

class ChangeActions;
class ChangeStrip;
class LifeLine;
class MetricPanel;
class PlainLabel;
class PortList;
class ProcessMetricsStore;
class RoomsStore;
class SightWatch;
class StateOverlay;
class StartupChart;
class StatusPill;
class StoreFace;
class TablePane;
class Workbench;

/// One process: its life, where it is reached, what it uses and the rooms on it.
class ProcessDock : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessDock(Workbench &workbench, QWidget *parent = nullptr);
    ~ProcessDock() override;

    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    QWidget *buildPage();
    QLayout *buildHeader();
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut);
    QToolButton *button(QAction *action);
    void takeScope();
    void follow(const ProcessId &process);
    void replaceMetrics();
    void keepFresh();
    void showProcess();
    void describe(const Process &process);
    void showStartup(const Process &process);
    void askToStop();
    const Process *found() const; ///< null while the store does not know it

    Workbench &m_workbench;
    ProcessId m_process;
    std::shared_ptr<ProcessMetricsStore> m_metrics; ///< null while no process is chosen
    std::unique_ptr<RoomsStore> m_rooms;            ///< likewise
    StatusPill *m_status;
    PlainLabel *m_id;
    PlainLabel *m_place;
    PlainLabel *m_exit;
    LifeLine *m_life;
    StartupChart *m_startup;
    PortList *m_ports;
    MetricPanel *m_panel;
    TablePane *m_roomTable;
    ChangeStrip *m_changes;
    StateOverlay *m_overlay;
    StoreFace *m_face;
    SightWatch *m_sight;
    ChangeActions *m_changeActions;
    QAction *m_copy;
    QAction *m_stop;
    QAction *m_log;
    QAction *m_openRooms;
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
