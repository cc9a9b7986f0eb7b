// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

namespace hathora {

class DeploymentActions;
class SightWatch;
class TablePane;
class Workbench;

/// The deployments of the chosen application.
class DeploymentsDock : public QWidget
{
    Q_OBJECT

public:
    explicit DeploymentsDock(Workbench &workbench, QWidget *parent = nullptr);

    TablePane &table() { return *m_pane; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void buildActions();
    void takeScope();
    void choose();

    Workbench &m_workbench;
    TablePane *m_pane;
    SightWatch *m_sight;
    DeploymentActions *m_actions;
};

} // namespace hathora
