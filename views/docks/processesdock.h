// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/process.h"

#include <QPointer>
#include <QVariantMap>
#include <QWidget>

class QAction;
class QToolButton;

namespace hathora {

class ChangeActions;
class ChangeStrip;
class ProcessBoard;
class StopResults;
struct AppScope;
struct ProcessRow;
class RegionMenu;
class SightWatch;
class TablePane;
class Workbench;

/// The processes of the chosen application: what state they are in, what they use, and stopping and starting
/// them.
class ProcessesDock : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessesDock(Workbench &workbench, QWidget *parent = nullptr);

    TablePane &table() { return *m_pane; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void build();
    void buildActions();
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut,
                 void (ProcessesDock::*run)());
    void takeScope();
    void chooseProcess();
    void enableActions();
    void showAccess();
    void followSelection();
    void tellCounts();
    void tellSummary();
    QList<ProcessRow> rows() const;
    void askForLoads();
    void openPage();
    void openLog();
    void openMetrics();
    void openRooms();
    void askToStop();
    void stop(const QList<ProcessId> &processes);
    QList<Process> stoppable() const; ///< of the chosen rows
    ProcessId chosen() const;

    Workbench &m_workbench;
    ProcessBoard *m_board;
    TablePane *m_pane; ///< of the board
    StopResults *m_results;
    ChangeStrip *m_changes;
    RegionMenu *m_regions;
    SightWatch *m_sight;
    ChangeActions *m_changeActions;
    QAction *m_open;
    QAction *m_log;
    QAction *m_metrics;
    QAction *m_rooms;
    QAction *m_stop;
    QToolButton *m_start;
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
