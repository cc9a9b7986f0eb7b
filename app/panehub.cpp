// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panehub.h"

#include "app/layoutstate.h"
#include "app/mainwindow.h"
#include "views/linkaction.h"
#include "views/tablepane.h"
#include "views/viewmenu.h"

#include <optional>

namespace hathora {

namespace {

std::optional<Place::Kind> kindOf(const QString &table)
{
    if (table == QStringLiteral("processes"))
        return Place::Kind::Process;
    if (table == QStringLiteral("rooms") || table == QStringLiteral("process.rooms"))
        return Place::Kind::Room;
    if (table == QStringLiteral("deployments"))
        return Place::Kind::Deployment;
    if (table == QStringLiteral("builds"))
        return Place::Kind::Build;
    return {};
}

} // namespace

PaneHub::PaneHub(LayoutState &layouts, QObject *parent)
    : QObject(parent)
    , m_layouts(layouts)
{
    m_views.setAll(layouts.content().views);
    connect(&m_views, &SavedViews::changed, this, [this] {
        m_layouts.content().views = m_views.all();
        m_layouts.save();
    });
}

void PaneHub::equip(MainWindow &window, Workbench &workbench)
{
    for (TablePane *pane : window.findChildren<TablePane *>()) {
        new ViewMenu(*pane, m_views); // the pane's
        if (const std::optional<Place::Kind> kind = kindOf(pane->name()))
            new LinkAction(workbench, *pane, *kind); // likewise
    }
}

} // namespace hathora
