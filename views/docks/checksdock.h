// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

class QTabWidget;

namespace hathora {

class CrashPanel;
class GhostPanel;
class SightWatch;
class StartupPanel;
class Workbench;

/// What can be read from all processes of the chosen application together: how long they take to start, how
/// they fail, and which of them serve nobody.
class ChecksDock : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksDock(Workbench &workbench, QWidget *parent = nullptr);

    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void takeScope();

    Workbench &m_workbench;
    StartupPanel *m_startup;
    CrashPanel *m_crashes;
    GhostPanel *m_ghosts;
    QTabWidget *m_tabs;
    SightWatch *m_sight;
};

} // namespace hathora
