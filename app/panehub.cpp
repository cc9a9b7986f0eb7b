// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panehub.h"

#include "app/mainwindow.h"
#include "views/linkaction.h"
#include "views/tablepane.h"

#include <optional>

namespace hathora::panehub {

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

void addLinks(MainWindow &window, Workbench &workbench)
{
    for (TablePane *pane : window.findChildren<TablePane *>()) {
        if (const std::optional<Place::Kind> kind = kindOf(pane->name()))
            new LinkAction(workbench, *pane, *kind); // the pane's
    }
}

} // namespace hathora::panehub
