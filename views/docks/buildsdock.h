// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

namespace hathora {

class BuildActions;
class SightWatch;
class TablePane;
class Workbench;

/// The builds of the chosen organization, and which applications run them.
class BuildsDock : public QWidget
{
    Q_OBJECT

public:
    explicit BuildsDock(Workbench &workbench, QWidget *parent = nullptr);

    TablePane &table() { return *m_pane; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void takeScope();
    void choose();

    Workbench &m_workbench;
    TablePane *m_pane;
    SightWatch *m_sight;
    BuildActions *m_actions;
};

} // namespace hathora
