// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/room.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;

namespace hathora {

class ChangeActions;
class ChangeStrip;
class RoomLookup;
class Workbench;

/// What can be done with the chosen room, and making a new one. Child of the view, which places the actions
/// and the strip.
class RoomActions : public QObject
{
    Q_OBJECT

public:
    RoomActions(Workbench &workbench, QWidget *view);

    /// Null for none. Must stay until the next call.
    void setRoom(RoomLookup *lookup);

    ChangeStrip *strip() const { return m_changes; }
    QAction *newRoom() const { return m_new; }
    QList<QAction *> ofRoom() const { return {m_match, m_configure, m_suspend, m_resume, m_destroy}; }

Q_SIGNALS:
    void changed(); ///< a change to a room is over: what is known of rooms is old

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut,
                 void (RoomActions::*run)());
    void takeScope();
    void enable();
    void makeNew();
    void showMatch();
    void configure();
    void suspend();
    void resume();
    void askToDestroy();
    const RoomWithHistory *room() const; ///< the chosen one, if it is known and not over

    Workbench &m_workbench;
    QWidget *m_view;
    QPointer<RoomLookup> m_lookup;
    ChangeStrip *m_changes;
    ChangeActions *m_changeActions;
    QAction *m_new;
    QAction *m_match;
    QAction *m_configure;
    QAction *m_suspend;
    QAction *m_resume;
    QAction *m_destroy;
    QMetaObject::Connection m_ofScope;
};

} // namespace hathora
