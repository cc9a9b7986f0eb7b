// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palettehub.h"

#include "app/actionlist.h"
#include "app/dockwidget.h"
#include "app/mainwindow.h"
#include "app/newwindows.h"
#include "app/session.h"
#include "models/palette/loadedpeople.h"
#include "models/palette/loadedplaces.h"
#include "models/palette/palettesearch.h"
#include "models/palette/placeshelf.h"
#include "views/palette/commandpalette.h"
#include "views/palette/palettefield.h"
#include "views/plaintext.h"
#include "views/profiles/bandlook.h"
#include "views/tablepane.h"

#include <QAction>
#include <QSet>

#include <algorithm>

namespace hathora {

namespace {

const QString newWindow = QStringLiteral("newWindow."); // and a profile's id

QString shortcutText(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

PaletteHub::PaletteHub(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_action(new QAction(tr("&Search or run a command…"), this))
    , m_field(new PaletteField)
    , m_palette(new CommandPalette(&window))
{
    m_action->setObjectName(QStringLiteral("action.palette"));
    m_action->setShortcut(Qt::CTRL | Qt::Key_K);
    m_action->setStatusTip(tr("Go anywhere, or run anything, by typing a part of its name or pasting an id"));
    m_action->setIcon(icon(Icon::Search));
    m_field->setObjectName(QStringLiteral("palette.field"));
    window.addAction(m_action);
    connect(m_action, &QAction::triggered, this, &PaletteHub::open);
    connect(m_action, &QAction::changed, this, [this] {
        m_field->setEnabled(m_action->isEnabled());
        m_field->setShortcutText(shortcutText(*m_action));
    });
    connect(m_field, &PaletteField::clicked, m_action, &QAction::trigger);
    connect(m_palette, &CommandPalette::chosen, this, &PaletteHub::run);
    connect(m_palette, &CommandPalette::marked, this, &PaletteHub::mark);
    m_field->setShortcutText(shortcutText(*m_action));
    setSession(nullptr);
}

PaletteHub::~PaletteHub() = default;

QWidget *PaletteHub::field() const
{
    return m_field;
}

void PaletteHub::setShelf(PlaceShelf &shelf)
{
    m_shelf = &shelf;
}

void PaletteHub::setWindows(NewWindows &windows)
{
    m_windows = &windows;
}

void PaletteHub::setSession(Session *session)
{
    m_session = session;
    m_palette->setSearch(nullptr);
    m_search.reset();
    m_action->setEnabled(session);
    if (!session)
        return;
    Workbench &workbench = session->workbench();
    m_search = std::make_unique<PaletteSearch>(workbench.placeLookup(),
                                               [&workbench] { return lookupScope(workbench); });
    m_palette->setSearch(m_search.get());
}

void PaletteHub::open()
{
    if (!m_search)
        return;
    m_search->model().setEntries(gather());
    m_palette->open();
}

QList<PaletteEntry> PaletteHub::gather() const
{
    QList<PaletteEntry> entries;
    addViews(entries);
    addWorkspaces(entries);
    addActions(entries);
    addProfiles(entries);
    addPlaces(entries);
    if (m_shelf) {
        putFirst(entries, m_shelf->recent(), PaletteEntry::Standing::Recent);
        putFirst(entries, m_shelf->favourites(), PaletteEntry::Standing::Favourite);
    }
    return entries;
}

/// Those that can be triggered now; another one would be a dead end.
void PaletteHub::addActions(QList<PaletteEntry> &entries) const
{
    for (const NamedAction &named : commands(m_window)) {
        if (!named.action->isEnabled() || named.action == m_action)
            continue;
        const QIcon mark = named.action->icon();
        entries.append({PaletteEntry::Kind::Action, named.name(), named.title(), named.home(),
                        shortcutText(*named.action), mark.isNull() ? QVariant() : QVariant(mark)});
    }
}

void PaletteHub::addViews(QList<PaletteEntry> &entries) const
{
    for (const DockWidget *dock : m_window.docks())
        entries.append({PaletteEntry::Kind::View,
                        dock->id(),
                        dock->entryTitle(),
                        {},
                        shortcutText(*dock->toggleViewAction()),
                        dock->toggleViewAction()->icon()});
}

void PaletteHub::addWorkspaces(QList<PaletteEntry> &entries) const
{
    const QIcon mark = icon(Icon::Workspace);
    for (const Workspace &workspace : Workspaces::builtIn())
        entries.append({PaletteEntry::Kind::Workspace,
                        workspace.id,
                        Workspaces::titleOf(workspace),
                        {},
                        workspace.shortcut.toString(QKeySequence::NativeText),
                        mark});
    const QMap<QString, QString> saved = m_window.workspaces()->saved();
    for (auto each = saved.cbegin(); each != saved.cend(); ++each)
        entries.append({PaletteEntry::Kind::Workspace, each.key(), plainLine(*each), {}, {}, mark});
}

/// That work in this window switches to them is an action with keys; that they get one of their own is not.
void PaletteHub::addProfiles(QList<PaletteEntry> &entries) const
{
    for (const Profile &profile : m_windows ? m_windows->others() : QList<Profile>())
        entries.append({PaletteEntry::Kind::Action,
                        newWindow + profile.id,
                        tr("Open %1 in a new window").arg(plainLine(profile.name)),
                        tr("Profile"),
                        {},
                        profileMark(profile)});
}

/// Rooms are known to the views that show them, and some of them to several.
void PaletteHub::addPlaces(QList<PaletteEntry> &entries) const
{
    entries.append(loadedPlaces(m_session->workbench()));
    QSet<QString> listed;
    for (TablePane *pane : m_window.findChildren<TablePane *>()) {
        for (const PaletteEntry &room : loadedRooms(pane->rows().sourceModel())) {
            if (!listed.contains(room.key))
                entries.append(room);
            listed.insert(room.key);
        }
    }
    for (PaletteEntry &entry : loadedPeople(m_session->workbench())) {
        entry.mark = icon(entry.key == QStringLiteral("tokens") ? Icon::Token : Icon::People);
        entries.append(entry);
    }
}

void PaletteHub::mark(const PaletteEntry &entry)
{
    if (!m_shelf)
        return;
    m_shelf->toggleFavourite(complete(entry.place));
    m_search->model().setEntries(gather());
}

/// What is loaded is of what is chosen; said out loud, it is found again from elsewhere.
Place PaletteHub::complete(Place place) const
{
    const Selection &selection = m_session->workbench().selection();
    if (place.org.isEmpty())
        place.org = selection.org();
    const bool isOfApp = place.kind == Place::Kind::Deployment || place.kind == Place::Kind::Process ||
                         place.kind == Place::Kind::Room;
    if (place.app.isEmpty() && isOfApp)
        place.app = selection.app();
    return place;
}

void PaletteHub::run(const PaletteEntry &entry, placeguide::Facet facet)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Action:
        return trigger(entry.key);
    case PaletteEntry::Kind::View:
        if (!entry.row.isEmpty())
            return Q_EMIT m_session->workbench().rowWanted(entry.key, entry.row);
        return Q_EMIT m_session->workbench().viewWanted(entry.key);
    case PaletteEntry::Kind::Workspace:
        return m_window.workspaces()->show(entry.key);
    case PaletteEntry::Kind::Place:
        if (m_shelf)
            m_shelf->remember(complete(entry.place));
        return placeguide::go(m_session->workbench(), entry.place, facet);
    }
}

/// Looked up again: it may have gone, or be off, since it was listed.
void PaletteHub::trigger(const QString &name)
{
    if (m_windows && name.startsWith(newWindow))
        return m_windows->open(name.mid(newWindow.size()));
    const QList<NamedAction> actions = commands(m_window);
    const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                    [&name](const NamedAction &each) { return each.name() == name; });
    if (found == actions.cend())
        return;
    if (found->dock)
        found->dock->bringUp();
    found->action->trigger();
}

} // namespace hathora
