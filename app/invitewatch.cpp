// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invitewatch.h"

#include "app/alerthub.h"
#include "app/mainwindow.h"
#include "models/workbench.h"
#include "views/messagestrip.h"

namespace hathora {

InviteWatch::InviteWatch(MainWindow &window, Workbench &workbench, AlertHub &desktop, QObject *session)
    : QObject(session)
    , m_workbench(workbench)
    , m_desktop(desktop)
    , m_watch(workbench.ownInvites().watch())
    , m_strip(new MessageStrip)
{
    m_strip->setObjectName(QStringLiteral("invitesArrived"));
    m_strip->setDismissible(true);
    m_strip->setAction(tr("Show"));
    window.addNotice(m_strip); // whose it is from now on
    connect(m_strip, &MessageStrip::actionTriggered, this, &InviteWatch::show);
    connect(&workbench.ownInvites(), &OwnInvitesStore::arrived, this, &InviteWatch::announce);
    connect(&workbench.ownInvites(), &Store::refreshed, this, &InviteWatch::follow);
    connect(&workbench.ownInvites(), &Store::stateChanged, this, [this] {
        const std::optional<Error> &error = m_workbench.ownInvites().lastError();
        if (error && error->isForbidden())
            m_watch.release(); // asking again and again would tell nothing else
    });
}

InviteWatch::~InviteWatch()
{
    delete m_strip;
}

void InviteWatch::announce(const QList<Invite> &invites)
{
    const Invite &first = invites.constFirst();
    const bool isOne = invites.size() == 1;
    m_shown = first.org.text();
    const QString text = isOne ? tr("%1 invites you to an organization.").arg(first.invitedBy)
                               : tr("%n invite(s) wait for your answer.", nullptr, int(invites.size()));
    m_strip->showMessage(MessageStrip::Kind::Info, text, isOne ? m_shown : QString());
    m_desktop.notify(tr("Invite"), text, [self = QPointer(this)] {
        if (self)
            self->show();
    });
}

void InviteWatch::show()
{
    m_strip->hide();
    Q_EMIT m_workbench.rowWanted(QStringLiteral("organization"), m_shown);
}

/// What was answered, here or elsewhere, is not told any longer.
void InviteWatch::follow()
{
    if (!m_workbench.ownInvites().model().find(OrgId(m_shown)))
        m_strip->hide();
}

} // namespace hathora
