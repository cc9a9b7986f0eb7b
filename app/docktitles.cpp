// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docktitles.h"

#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace hathora {

DockTitles::DockTitles(QMainWindow &window, QList<QDockWidget *> docks)
    : m_window(window)
    , m_docks(std::move(docks))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DockTitles::follow);
    for (const QDockWidget *dock : std::as_const(m_docks)) {
        connect(dock, &QDockWidget::visibilityChanged, this, &DockTitles::followSoon);
        connect(dock, &QDockWidget::topLevelChanged, this, &DockTitles::followSoon);
        connect(dock, &QDockWidget::dockLocationChanged, this, &DockTitles::followSoon);
    }
    followSoon();
}

void DockTitles::followSoon()
{
    m_soon.start();
}

void DockTitles::follow()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        QWidget *none = dock->titleBarWidget();
        if (hasTab(dock) == (none != nullptr))
            continue;
        if (none) {
            dock->setTitleBarWidget(nullptr);
            none->deleteLater();
        } else {
            dock->setTitleBarWidget(new QWidget(dock));
        }
    }
}

/// A closed dock keeps its place among the tabs, but has none itself.
bool DockTitles::hasTab(QDockWidget *dock) const
{
    const QList<QDockWidget *> others = m_window.tabifiedDockWidgets(dock);
    return !dock->isFloating() && !dock->isHidden() &&
           std::any_of(others.begin(), others.end(),
                       [](const QDockWidget *other) { return !other->isHidden() && !other->isFloating(); });
}

} // namespace hathora
