// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces.h"

#include "app/dockwidget.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QUuid>

#include <numeric>

namespace hathora {
namespace {

QStringList ids(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

const Workspace *find(const QString &id)
{
    for (const Workspace &workspace : Workspaces::builtIn()) {
        if (workspace.id == id)
            return &workspace;
    }
    return nullptr;
}

} // namespace

QStringList Workspace::docks() const
{
    return left + main + right + bottom;
}

Workspaces::Workspaces(LayoutState &layouts, QMainWindow &window, QList<DockWidget *> docks, QObject *parent)
    : QObject(parent)
    , m_layouts(layouts)
    , m_window(window)
    , m_docks(std::move(docks))
{
}

const QList<Workspace> &Workspaces::builtIn()
{
    static const QList<Workspace> workspaces{
        {QStringLiteral("ship"), QT_TRANSLATE_NOOP("Workspaces", "Ship"), QKeySequence(Qt::CTRL | Qt::Key_1),
         ids({"navigator"}), ids({"deployments", "builds"}), ids({"inspector"}),
         ids({"uploads", "activity"})},
        {QStringLiteral("watch"), QT_TRANSLATE_NOOP("Workspaces", "Watch"),
         QKeySequence(Qt::CTRL | Qt::Key_2), ids({"navigator"}),
         ids({"overview", "metrics", "processes", "allprocesses", "checks", "deployments"}),
         ids({"inspector"}), ids({"logs"})},
        {QStringLiteral("debug"),
         QT_TRANSLATE_NOOP("Workspaces", "Debug"),
         QKeySequence(Qt::CTRL | Qt::Key_3),
         ids({"processes"}),
         ids({"process", "rooms", "lobbies", "match", "inspector"}),
         {},
         ids({"logs", "activity"})},
        {QStringLiteral("manage"),
         QT_TRANSLATE_NOOP("Workspaces", "Manage"),
         QKeySequence(Qt::CTRL | Qt::Key_4),
         ids({"navigator"}),
         ids({"organization", "applications", "tokens", "fleets", "billing", "regions", "activity", "builds",
              "console"}),
         ids({"inspector"}),
         {}},
    };
    return workspaces;
}

QString Workspaces::titleOf(const Workspace &workspace)
{
    return QCoreApplication::translate("Workspaces", workspace.title);
}

void Workspaces::show(const QString &id)
{
    if (id == current())
        return;
    store();
    restore(id);
    m_layouts.save();
    Q_EMIT changed();
}

void Workspaces::showLast()
{
    const bool exists = find(current()) || m_layouts.content().names.contains(current());
    restore(exists ? current() : QStringLiteral("watch"));
    Q_EMIT changed();
}

void Workspaces::keep()
{
    store();
    m_layouts.save();
}

void Workspaces::saveAs(const QString &name)
{
    store();
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    LayoutState::Content &content = m_layouts.content();
    content.names.insert(id, name);
    content.layouts.insert(id, content.layouts.value(content.current));
    content.current = id;
    m_layouts.save();
    Q_EMIT changed();
}

void Workspaces::reset()
{
    LayoutState::Content &content = m_layouts.content();
    const QString id = content.current;
    content.layouts.remove(id);
    restore(content.names.remove(id) ? QStringLiteral("watch") : id);
    m_layouts.save();
    Q_EMIT changed();
}

void Workspaces::store()
{
    LayoutState::Content &content = m_layouts.content();
    if (content.current.isEmpty())
        return;
    Layout layout = LayoutState::layoutOf(m_window);
    for (const DockWidget *dock : m_docks)
        layout.views.insert(dock->id(), dock->viewState());
    content.layouts.insert(content.current, layout);
}

void Workspaces::restore(const QString &id)
{
    m_layouts.content().current = id;
    const Layout layout = m_layouts.content().layouts.value(id);
    for (DockWidget *dock : m_docks)
        dock->setViewState(layout.views.value(dock->id()));
    const Workspace *builtIn = find(id);
    const Workspace &workspace = builtIn ? *builtIn : *find(QStringLiteral("watch"));
    if (layout.state.isEmpty() || !LayoutState::apply(layout, m_window))
        return arrange(workspace);
    for (DockWidget *dock : m_docks) {
        if (m_window.dockWidgetArea(dock) == Qt::NoDockWidgetArea)
            takeIn(dock, workspace);
    }
}

/// Puts the docks where the workspace wants them, from nothing.
void Workspaces::arrange(const Workspace &workspace)
{
    for (DockWidget *dock : m_docks) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
    // Sides are split off before anything is tabbed: beside a tabbed dock Qt adds a tab, not a side.
    const auto begin = [this](const QStringList &group, Qt::DockWidgetArea area, DockWidget *beside) {
        DockWidget *first = group.isEmpty() ? nullptr : dock(group.first());
        if (first && beside)
            m_window.splitDockWidget(beside, first, Qt::Horizontal);
        else if (first)
            m_window.addDockWidget(area, first);
        return first;
    };
    // All but the bottom stand side by side in one area: the window has no centre that would keep space free.
    DockWidget *left = begin(workspace.left, Qt::TopDockWidgetArea, nullptr);
    DockWidget *main = begin(workspace.main, Qt::TopDockWidgetArea, left);
    DockWidget *right = begin(workspace.right, Qt::TopDockWidgetArea, main);
    DockWidget *bottom = begin(workspace.bottom, Qt::BottomDockWidgetArea, nullptr);
    for (const QStringList &group : {workspace.left, workspace.main, workspace.right, workspace.bottom})
        tabify(group);
    // A dock without a place would not be part of the saved state, and stay where it is when that is
    // restored.
    for (DockWidget *other : m_docks) {
        if (!workspace.docks().contains(other->id()))
            takeIn(other, workspace);
    }
    main->raise();
    share(left, main, right, bottom);
}

void Workspaces::tabify(const QStringList &group)
{
    for (const QString &id : group) {
        if (id != group.first())
            m_window.tabifyDockWidget(dock(group.first()), dock(id));
        dock(id)->show();
    }
    if (!group.isEmpty())
        dock(group.first())->raise();
}

/// Gives a place to a dock that the arrangement does not name, or did not when it was saved: without one it
/// would cover the others when it is shown.
void Workspaces::takeIn(DockWidget *stranger, const Workspace &workspace)
{
    DockWidget *main = dock(workspace.main.first());
    m_window.tabifyDockWidget(main, stranger);
    if (m_window.dockWidgetArea(stranger) == Qt::NoDockWidgetArea)
        m_window.addDockWidget(Qt::TopDockWidgetArea, stranger);
    stranger->setVisible(workspace.docks().contains(stranger->id()));
}

void Workspaces::share(DockWidget *left, DockWidget *main, DockWidget *right, DockWidget *bottom)
{
    constexpr int narrow = 18;
    constexpr int wide = 62; // on 1024 pixels rooms and use of the processor are in sight
    const bool isTable = left->id() == QStringLiteral("processes");
    const int side = narrow * m_window.width() / 100;
    QList<QDockWidget *> columns{left, main};
    QList<int> widths{isTable ? wide * m_window.width() / 100 : side, 0};
    if (right) {
        columns.append(right);
        widths.append(side);
    }
    widths[1] = m_window.width() - std::accumulate(widths.cbegin(), widths.cend(), 0);
    m_window.resizeDocks(columns, widths, Qt::Horizontal);
    if (!bottom)
        return;
    const int bottomShare = isTable ? 25 : 30;
    m_window.resizeDocks(
        {main, bottom},
        {(100 - bottomShare) * m_window.height() / 100, bottomShare * m_window.height() / 100}, Qt::Vertical);
}

DockWidget *Workspaces::dock(const QString &id) const
{
    for (DockWidget *dock : m_docks) {
        if (dock->id() == id)
            return dock;
    }
    return nullptr;
}

} // namespace hathora
