// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/crashgroups.h"
#include "models/recordmodel.h"

#include <QWidget>

#include <memory>

class QAction;

namespace hathora {

class CrashLogs;
class MessageStrip;
class SightWatch;
class TablePane;
class Workbench;

/// The failed processes of the chosen application that are known, put together by how they ended.
class CrashPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CrashPanel(Workbench &workbench, QWidget *parent = nullptr);
    ~CrashPanel() override;

    TablePane &table() { return *m_pane; }

private:
    void takeScope();
    void count();
    void group();
    void enable();
    void explain();
    void openLog();
    void showProcesses();
    const CrashGroup *chosen() const;

    Workbench &m_workbench;
    std::unique_ptr<CrashLogs> m_logs; ///< null while no application is chosen
    RecordModel<CrashGroup, CrashKey> m_model;
    TablePane *m_pane;
    MessageStrip *m_hint; ///< what the chosen group means, where that is known
    QAction *m_openLog;
    QAction *m_show;
    SightWatch *m_sight;
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
