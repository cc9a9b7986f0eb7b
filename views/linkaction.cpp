// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/linkaction.h"

#include "models/palette/placelink.h"
#include "models/workbench.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/tablepane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace hathora {

LinkAction::LinkAction(Workbench &workbench, TablePane &pane, Place::Kind kind)
    : QObject(&pane)
    , m_workbench(workbench)
    , m_pane(pane)
    , m_kind(kind)
    , m_action(localAction(&pane, pane.name() + QStringLiteral(".copyLink"), tr("Copy lin&k")))
{
    m_action->setIcon(icon(Icon::Link));
    const auto follow = [this] { m_action->setEnabled(!m_pane.selectedKeys().isEmpty()); };
    connect(&pane, &TablePane::selectionChanged, this, follow);
    connect(m_action, &QAction::triggered, this, &LinkAction::copy);
    pane.addRowAction(m_action);
    follow();
}

void LinkAction::copy() const
{
    QStringList links;
    for (const QString &key : m_pane.selectedKeys())
        links.append(placelink::of({m_kind, key, {}, m_workbench.selection().app()}));
    links.removeAll(QString()); // an id that may not stand in a link
    if (!links.isEmpty())
        QGuiApplication::clipboard()->setText(links.join(u'\n'));
}

} // namespace hathora
