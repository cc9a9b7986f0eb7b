// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/navigatorways.h"

#include "models/workbench.h"

#include <QTreeView>

namespace hathora {

namespace {

/// Empty for none.
QString dockOf(const QModelIndex &row)
{
    switch (row.data(NavigatorModel::GroupRole).value<NavigatorModel::Group>()) {
    case NavigatorModel::Group::Fleets:
        return QStringLiteral("fleets");
    case NavigatorModel::Group::Applications:
        return QStringLiteral("applications");
    case NavigatorModel::Group::People:
        return QStringLiteral("organization");
    case NavigatorModel::Group::Tokens:
        return QStringLiteral("tokens");
    case NavigatorModel::Group::Billing:
        return QStringLiteral("billing");
    case NavigatorModel::Group::None:
        break;
    }
    const auto subject = row.data(NavigatorModel::SubjectRole).value<Selection::Subject>();
    return subject == Selection::Subject::Fleet ? QStringLiteral("fleets") : QString();
}

} // namespace

void leadToDocks(QTreeView &navigator, Workbench &workbench)
{
    const auto lead = [&workbench](const QModelIndex &row) {
        if (const QString dock = dockOf(row); !dock.isEmpty())
            Q_EMIT workbench.viewWanted(dock);
    };
    QObject::connect(&navigator, &QTreeView::activated, &workbench, lead);
    // A row that does nothing but lead does so by a click, too.
    QObject::connect(&navigator, &QTreeView::clicked, &workbench, [lead](const QModelIndex &row) {
        if (row.data(NavigatorModel::SubjectRole).value<Selection::Subject>() == Selection::Subject::None)
            lead(row);
    });
}

} // namespace hathora
