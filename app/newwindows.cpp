// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newwindows.h"

#include "app/linkdoor.h"
#include "app/mainwindow.h"
#include "app/profiles.h"
#include "app/session.h"
#include "views/messagestrip.h"
#include "views/plaintext.h"
#include "views/profiles/bandlook.h"

#include <QMenu>
#include <QProcess>

namespace hathora {

namespace {

const QString comeForward = QStringLiteral("come forward");

} // namespace

NewWindows::NewWindows(MainWindow &window, Profiles &profiles, Ways ways, MessageStrip &strip)
    : QObject(&window)
    , m_window(window)
    , m_profiles(profiles)
    , m_ways(std::move(ways))
    , m_strip(strip)
    , m_menu(new QMenu(tr("Open in a &new window"), &window))
{
    m_menu->setObjectName(QStringLiteral("newWindow"));
    m_window.placeProfileMenu(m_menu);
    m_strip.setDismissible(true);
    connect(&m_strip, &MessageStrip::actionTriggered, this, [this] {
        if (LinkDoor::handOver(doorOf(m_here), comeForward))
            return m_strip.hide();
        m_strip.setAction({});
        m_strip.showMessage(MessageStrip::Kind::Info, tr("The other window is closed, or does not answer."));
    });
    connect(&m_profiles, &Profiles::changed, this, &NewWindows::list);
    list();
}

NewWindows::~NewWindows() = default;

void NewWindows::setRunAccess(Access access)
{
    m_access = access;
}

void NewWindows::list()
{
    m_menu->clear();
    for (const Profile &profile : m_profiles.all()) {
        QAction *action = m_menu->addAction(profileMark(profile),
                                            plainLine(profile.name).replace(u'&', QStringLiteral("&&")));
        action->setStatusTip(tr("Start the program once more, with this profile"));
        connect(action, &QAction::triggered, this, [this, id = profile.id] { open(id); });
    }
    m_menu->menuAction()->setEnabled(!m_menu->isEmpty());
}

QList<Profile> NewWindows::others() const
{
    QList<Profile> others = m_profiles.all();
    others.removeIf([this](const Profile &profile) { return profile.id == m_here; });
    return others;
}

/// A token of the environment is this program's alone: it was taken out of the environment at the start.
void NewWindows::open(const QString &profileId)
{
    const std::optional<Profile> profile = m_profiles.byId(profileId);
    if (!profile)
        return;
    QStringList arguments{QStringLiteral("--profile=") + profile->name};
    if (m_access == Access::ReadOnly)
        arguments.append(QStringLiteral("--read-only"));
    if (QProcess::startDetached(m_ways.program, arguments))
        return;
    m_strip.setAction({});
    m_strip.showMessage(MessageStrip::Kind::Error, tr("No new window could be opened."), m_ways.program);
}

/// Whoever has a profile first keeps its door, by which others call.
void NewWindows::setSession(Session *session)
{
    m_door.reset();
    m_strip.hide();
    m_here = session ? session->profile().id : QString();
    // The demo and the environment's token are of this program alone.
    if (!m_profiles.byId(m_here) || m_ways.doors.isEmpty())
        return;
    m_door = std::make_unique<LinkDoor>(doorOf(m_here));
    connect(m_door.get(), &LinkDoor::linkCame, &m_window, &MainWindow::comeForward);
    if (!m_door->open())
        tellOfOther(session->profile().name);
}

void NewWindows::tellOfOther(const QString &profileName)
{
    m_strip.setAction(tr("Show the other window"));
    m_strip.showMessage(MessageStrip::Kind::Info,
                        tr("%1 is open in another window too.").arg(plainLine(profileName)),
                        tr("Both can be used."));
}

QString NewWindows::doorOf(const QString &profileId) const
{
    return m_ways.doors + u'.' + profileId;
}

} // namespace hathora
