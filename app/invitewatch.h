// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/member.h"
#include "models/watch.h"

#include <QObject>
#include <QPointer>

namespace hathora {

class AlertHub;
class MainWindow;
class MessageStrip;
class Workbench;

/// Tells in the window and on the desktop that somebody has invited the user, and leads there; from the start
/// of a session on, whether a view looks at the invites or not. Made for one session and destroyed with it.
class InviteWatch : public QObject
{
    Q_OBJECT

public:
    InviteWatch(MainWindow &window, Workbench &workbench, AlertHub &desktop, QObject *session);
    ~InviteWatch() override;

private:
    void announce(const QList<Invite> &invites);
    void follow();
    void show();

    Workbench &m_workbench;
    AlertHub &m_desktop;
    Watch m_watch; ///< until the server says that this is none of the caller's business
    QPointer<MessageStrip> m_strip;
    QString m_shown; ///< where the strip leads
};

} // namespace hathora
