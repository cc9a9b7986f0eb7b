// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QDockWidget;
class QMainWindow;

namespace hathora {

/// Takes the title bar from docks that stand behind a tab, for the tab has the title already, and gives it
/// back to those that stand alone or float.
///
/// The window and the docks must outlive it.
class DockTitles : public QObject
{
    Q_OBJECT

public:
    DockTitles(QMainWindow &window, QList<QDockWidget *> docks);

    void followSoon(); ///< when the event loop is reached: Qt tells of each step of a new arrangement

private:
    void follow();
    bool hasTab(QDockWidget *dock) const;

    QMainWindow &m_window;
    QList<QDockWidget *> m_docks;
    QTimer m_soon;
};

} // namespace hathora
