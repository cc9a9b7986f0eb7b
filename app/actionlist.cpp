// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionlist.h"

#include "app/dockwidget.h"
#include "app/workspaces.h"

#include <QAction>
#include <QDialog>
#include <QMainWindow>
#include <QMenu>

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
        // What shows a dock is heard everywhere.
        if (auto *dock = qobject_cast<DockWidget *>(object))
            return {dock->toggleViewAction() == &action ? nullptr : dock, false};
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

bool leadsToView(const QString &name)
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
    if (dock)
        return dock->entryTitle();
    for (QObject *object : action->associatedObjects()) {
        if (const auto *menu = qobject_cast<const QMenu *>(object); menu && !menu->title().isEmpty())
            return menu->title().remove(u'&');
    }
    return tr("Window");
}

QList<NamedAction> allActions(const QMainWindow &window)
{
    QList<NamedAction> ofWindow;
    QList<NamedAction> ofDocks;
    for (QAction *action : window.findChildren<QAction *>()) {
        if (!isNamed(*action))
            continue;
        const Owner owner = ownerOf(*action);
        if (!owner.isOfDialog)
            (owner.dock ? ofDocks : ofWindow).append({action, owner.dock});
    }
    return ofWindow + ofDocks;
}

QList<NamedAction> commands(const QMainWindow &window)
{
    QList<NamedAction> actions = allActions(window);
    actions.removeIf([](const NamedAction &each) { return leadsToView(each.name()); });
    return actions;
}

} // namespace hathora
