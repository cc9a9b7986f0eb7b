// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/ghosts.h"
#include "models/recordmodel.h"

#include <QWidget>

#include <memory>

class QAction;
class QComboBox;
class QPushButton;

namespace hathora {

class ChangeActions;
class MessageStrip;
class PlainLabel;
class StopResults;
class TablePane;
class Workbench;

/// The ghost check of the chosen application: which processes run, are billed and serve nobody, what they
/// cost and stopping them.
class GhostPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GhostPanel(Workbench &workbench, QWidget *parent = nullptr);
    ~GhostPanel() override;

    TablePane &table() { return *m_pane; }

private:
    void build();
    void takeScope();
    void check();
    void showFindings();
    void tell();
    void enable();
    void askToStop();
    void stop(const QList<Ghost> &ghosts);
    void openPage(const QString &process);
    QList<Ghost> chosen() const; ///< all of them if none is chosen

    Workbench &m_workbench;
    std::unique_ptr<GhostCheck> m_check; ///< null while no application is chosen
    RecordModel<Ghost, ProcessId> m_model;
    QComboBox *m_idleFor;
    QPushButton *m_start;
    PlainLabel *m_summary;
    MessageStrip *m_trouble;
    TablePane *m_pane;
    StopResults *m_results;
    ChangeActions *m_changeActions;
    QAction *m_stop;
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
