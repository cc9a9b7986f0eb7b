// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionlist.h"

#include "app/dockwidget.h"
#include "app/workspaces.h"

#include <QAction>
#include <QDialog>
#include <QMainWindow>

namespace hathora {

namespace {

struct Owner
{
    DockWidget *dock = nullptr;
    bool isOfDialog = false;
};

Owner ownerOf(const QAction &action)
{
    for (QObject *object = action.parent(); object; object = object->parent()) {
        if (auto *dock = qobject_cast<DockWidget *>(object))
            return {dock, false};
        if (qobject_cast<QDialog *>(object))
            return {nullptr, true};
    }
    return {};
}

/// Names of ours have a dot; Qt's own and those of passing menus have none.
bool isNamed(const QAction &action)
{
    const QString name = action.objectName();
    return name.contains(u'.') && !action.text().isEmpty() && !action.isSeparator() && !action.menu();
}

bool isElsewhere(const QString &name)
{
    const QString workspace = QStringLiteral("action.workspace.");
    const bool changesWorkspaces =
        name == workspace + QStringLiteral("saveAs") || name == workspace + QStringLiteral("reset");
    return name.endsWith(QStringLiteral(".show")) || (name.startsWith(workspace) && !changesWorkspaces);
}

} // namespace

QString NamedAction::name() const
{
    return action->objectName();
}

QString NamedAction::title() const
{
    return action->text().remove(u'&');
}

QString NamedAction::home() const
{
    return dock ? dock->entryTitle() : tr("Window");
}

QList<NamedAction> namedActions(const QMainWindow &window)
{
    QList<NamedAction> ofWindow;
    QList<NamedAction> ofDocks;
    for (QAction *action : window.findChildren<QAction *>()) {
        if (!isNamed(*action) || isElsewhere(action->objectName()))
            continue;
        const Owner owner = ownerOf(*action);
        if (!owner.isOfDialog)
            (owner.dock ? ofDocks : ofWindow).append({action, owner.dock});
    }
    return ofWindow + ofDocks;
}

} // namespace hathora
