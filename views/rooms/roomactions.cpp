// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rooms/roomactions.h"

#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/dialogs/confirmdialog.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/rooms/newroomsheet.h"
#include "views/rooms/roomconfigsheet.h"

#include <QAction>

namespace hathora {

namespace {

/// Off its process, and to be put on another one some day.
bool isSuspended(const Room &room)
{
    return !room.currentAllocation && !room.status.is(KnownRoomStatus::Active);
}

} // namespace

RoomActions::RoomActions(Workbench &workbench, QWidget *view)
    : QObject(view)
    , m_workbench(workbench)
    , m_view(view)
    , m_changes(new ChangeStrip(QStringLiteral("rooms.changes"), view))
    , m_changeActions(new ChangeActions(workbench, view))
    , m_new(add(QStringLiteral("new"), tr("&New room…"), QKeySequence::New, &RoomActions::makeNew))
    , m_match(add(QStringLiteral("match"), tr("Match &timeline"), tr("Ctrl+T"), &RoomActions::showMatch))
    , m_configure(
          add(QStringLiteral("configure"), tr("&Edit configuration…"), tr("Ctrl+E"), &RoomActions::configure))
    , m_suspend(add(QStringLiteral("suspend"), tr("&Suspend"), {}, &RoomActions::suspend))
    , m_resume(add(QStringLiteral("resume"), tr("&Resume"), {}, &RoomActions::resume))
    , m_destroy(
          add(QStringLiteral("destroy"), tr("&Destroy…"), QKeySequence::Delete, &RoomActions::askToDestroy))
{
    m_new->setIcon(icon(Icon::Add));
    m_match->setIcon(icon(Icon::Clock));
    m_configure->setIcon(icon(Icon::Edit));
    m_suspend->setIcon(icon(Icon::Pause));
    m_resume->setIcon(icon(Icon::Play));
    m_destroy->setIcon(icon(Icon::Delete));
    m_changeActions->add(m_new, Change::Kind::CreateRoom, [this] { return m_workbench.app() != nullptr; });
    m_changeActions->add(m_configure, Change::Kind::ConfigureRoom, [this] { return room() != nullptr; });
    m_changeActions->add(m_suspend, Change::Kind::SuspendRoom,
                         [this] { return room() && !isSuspended(*room()); });
    m_changeActions->add(m_resume, Change::Kind::ResumeRoom,
                         [this] { return room() && isSuspended(*room()); });
    m_changeActions->add(m_destroy, Change::Kind::DestroyRoom, [this] { return room() != nullptr; });
    connect(&workbench, &Workbench::appScopeChanged, this, &RoomActions::takeScope);
    takeScope();
}

QAction *RoomActions::add(const QString &name, const QString &text, const QKeySequence &shortcut,
                          void (RoomActions::*run)())
{
    QAction *action = localAction(m_view, QStringLiteral("rooms.") + name, text, shortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void RoomActions::setRoom(RoomLookup *lookup)
{
    if (m_lookup)
        m_lookup->disconnect(this);
    m_lookup = lookup;
    if (lookup)
        connect(lookup, &Store::refreshed, this, &RoomActions::enable);
    enable();
}

void RoomActions::takeScope()
{
    disconnect(m_ofScope);
    AppScope *scope = m_workbench.app();
    m_changes->follow(scope ? &scope->roomCommands : nullptr);
    if (scope)
        m_ofScope = connect(&scope->roomCommands, &Commands::changed, this, [this](const Change &change) {
            if (change.isOver())
                Q_EMIT changed();
        });
    enable();
}

/// ResumeRoom is of servers since 2.11.6; on those before, asking the way to a suspended room wakes it.
void RoomActions::enable()
{
    m_resume->setVisible(m_workbench.generation() != Generation::V2_10);
    m_match->setEnabled(m_lookup && m_lookup->room());
    m_changeActions->update();
}

const RoomWithHistory *RoomActions::room() const
{
    if (!m_workbench.app() || !m_lookup || !m_lookup->room())
        return nullptr;
    const RoomWithHistory &known = *m_lookup->room();
    return known.status.is(KnownRoomStatus::Destroyed) ? nullptr : &known;
}

void RoomActions::makeNew()
{
    if (m_workbench.app())
        (new NewRoomSheet(m_workbench, m_view))->show();
}

void RoomActions::showMatch()
{
    Q_EMIT m_workbench.viewWanted(QStringLiteral("match"));
}

void RoomActions::configure()
{
    if (room())
        (new RoomConfigSheet(m_workbench, *room(), m_view))->show();
}

void RoomActions::suspend()
{
    if (room())
        m_workbench.app()->roomCommands.suspend(room()->id);
}

void RoomActions::resume()
{
    if (room())
        m_workbench.app()->roomCommands.resume(room()->id);
}

void RoomActions::askToDestroy()
{
    if (!room())
        return;
    const RoomId id = room()->id;
    ConfirmDialog::Question question;
    question.title = tr("Destroy room %1?").arg(id.text());
    question.consequence = tr("Its players are disconnected, and it cannot be resumed. Its process goes on.");
    question.verb = tr("Destroy room");
    auto *dialog = new ConfirmDialog(question, m_view);
    connect(dialog, &QDialog::accepted, this, [this, id] {
        if (AppScope *scope = m_workbench.app())
            scope->roomCommands.destroy(id);
    });
    dialog->open();
}

} // namespace hathora
