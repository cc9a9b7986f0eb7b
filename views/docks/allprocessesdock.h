// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/process.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QAction;

namespace hathora {

class ChangeActions;
class OrgProcessesStore;
class ProcessBoard;
class SightWatch;
class StopResults;
class TablePane;
class Workbench;
struct Change;
struct OrgProcess;
struct ProcessRow;

/// The processes of every application of the chosen organization. Opening one chooses its application.
class AllProcessesDock : public QWidget
{
    Q_OBJECT

public:
    explicit AllProcessesDock(Workbench &workbench, QWidget *parent = nullptr);
    ~AllProcessesDock() override;

    TablePane &table() const;
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void build();
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut,
                 void (AllProcessesDock::*run)());
    void takeScope();
    void enableActions();
    void tell();
    void take(const Change &change);
    void openPage();
    void openLog();
    void openRooms();
    ProcessId enter();
    void askToStop();
    void stop(const QList<ProcessId> &processes);
    QList<const OrgProcess *> stoppable() const; ///< of the chosen rows
    QList<ProcessRow> rows() const;

    Workbench &m_workbench;
    std::unique_ptr<OrgProcessesStore> m_processes; ///< null while no organization is chosen
    ProcessBoard *m_board;
    StopResults *m_results;
    SightWatch *m_sight;
    ChangeActions *m_changeActions;
    QList<QAction *> m_ofOne; ///< that need one chosen process
    QAction *m_stop = nullptr;
};

} // namespace hathora
