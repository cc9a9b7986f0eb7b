// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drainmodel.h"

#include <QWidget>

class QAction;
class QTableView;

namespace hathora {

class ChangeActions;
class PlainLabel;
class StopResults;
class Workbench;

/// The drain board: what is still on each deployment in each region, and stopping what is idle on old ones.
class DrainPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DrainPanel(Workbench &workbench, QWidget *parent = nullptr);

    void setCurrent(const DeploymentId &deployment); ///< nothing is emitted
    const DrainModel &model() const { return m_model; }

Q_SIGNALS:
    void chosen(const hathora::DeploymentId &deployment);
    void activated(const hathora::DeploymentId &deployment);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void takeScope();
    void count();
    void tell();
    void choose();
    void ask();
    void stop(const QList<Process> &idle);

    Workbench &m_workbench;
    DrainModel m_model;
    QTableView *m_table;
    PlainLabel *m_summary;
    QAction *m_stop;
    StopResults *m_results;
    ChangeActions *m_changeActions;
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
