// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QVariantMap>
#include <QWidget>

class QTabWidget;

namespace hathora {

class DeploymentActions;
class DrainPanel;
class SightWatch;
class SplitView;
class TablePane;
class TimelinePanel;
class Workbench;

/// The deployments of the chosen application: as a picture over time or by what still runs on them, and the
/// table below. What is chosen in one is chosen in all.
class DeploymentsDock : public QWidget
{
    Q_OBJECT

public:
    explicit DeploymentsDock(Workbench &workbench, QWidget *parent = nullptr);

    TablePane &table() { return *m_pane; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void build();
    void buildActions();
    void connectParts();
    void takeScope();
    void choose();
    void showChosen(const DeploymentId &deployment);

    Workbench &m_workbench;
    TablePane *m_pane;
    TimelinePanel *m_timeline;
    DrainPanel *m_drain;
    QTabWidget *m_pictures;
    SplitView *m_split;
    SightWatch *m_sight;
    DeploymentActions *m_actions;
};

} // namespace hathora
