// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changestrip.h"

#include "models/commands/commands.h"
#include "models/format.h"
#include "views/errortext.h"
#include "views/messagestrip.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

namespace {

QString target(const Change &change)
{
    return change.kind == Change::Kind::StartProcess ? format::region(change.target) : change.target;
}

QString underWay(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::StopProcess:
        return ChangeStrip::tr("Stopping process %1…");
    case Change::Kind::StartProcess:
        return ChangeStrip::tr("Starting a process in %1…");
    case Change::Kind::CreateApp:
        return ChangeStrip::tr("Creating application %1…");
    case Change::Kind::RenameApp:
        return ChangeStrip::tr("Renaming application %1…");
    case Change::Kind::DeleteApp:
        return ChangeStrip::tr("Deleting application %1…");
    case Change::Kind::CreateBuild:
        return ChangeStrip::tr("Creating build %1…");
    case Change::Kind::CreateDeployment:
        return ChangeStrip::tr("Deploying build %1…");
    case Change::Kind::CreateRoom:
        return ChangeStrip::tr("Creating room %1…");
    case Change::Kind::CreateLobby:
        return ChangeStrip::tr("Creating lobby %1…");
    case Change::Kind::InviteUser:
        return ChangeStrip::tr("Inviting %1…");
    case Change::Kind::CreateOrgToken:
        return ChangeStrip::tr("Creating token %1…");
    }
    return {};
}

QString done(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::StopProcess:
        return ChangeStrip::tr("Process %1 was told to stop.");
    case Change::Kind::StartProcess:
        return ChangeStrip::tr("A process in %1 was started.");
    case Change::Kind::CreateApp:
        return ChangeStrip::tr("Application %1 was created.");
    case Change::Kind::RenameApp:
        return ChangeStrip::tr("Application %1 was renamed.");
    case Change::Kind::DeleteApp:
        return ChangeStrip::tr("Application %1 was deleted.");
    case Change::Kind::CreateBuild:
        return ChangeStrip::tr("Build %1 was created.");
    case Change::Kind::CreateDeployment:
        return ChangeStrip::tr("Build %1 was deployed.");
    case Change::Kind::CreateRoom:
        return ChangeStrip::tr("Room %1 was created.");
    case Change::Kind::CreateLobby:
        return ChangeStrip::tr("Lobby %1 was created.");
    case Change::Kind::InviteUser:
        return ChangeStrip::tr("%1 was invited.");
    case Change::Kind::CreateOrgToken:
        return ChangeStrip::tr("Token %1 was created.");
    }
    return {};
}

QString failed(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::StopProcess:
        return ChangeStrip::tr("Process %1 was not stopped.");
    case Change::Kind::StartProcess:
        return ChangeStrip::tr("No process was started in %1.");
    case Change::Kind::CreateApp:
        return ChangeStrip::tr("Application %1 was not created.");
    case Change::Kind::RenameApp:
        return ChangeStrip::tr("Application %1 was not renamed.");
    case Change::Kind::DeleteApp:
        return ChangeStrip::tr("Application %1 was not deleted.");
    case Change::Kind::CreateBuild:
        return ChangeStrip::tr("Build %1 was not created.");
    case Change::Kind::CreateDeployment:
        return ChangeStrip::tr("Build %1 was not deployed.");
    case Change::Kind::CreateRoom:
        return ChangeStrip::tr("Room %1 was not created.");
    case Change::Kind::CreateLobby:
        return ChangeStrip::tr("Lobby %1 was not created.");
    case Change::Kind::InviteUser:
        return ChangeStrip::tr("%1 was not invited.");
    case Change::Kind::CreateOrgToken:
        return ChangeStrip::tr("Token %1 was not created.");
    }
    return {};
}

QString reason(const Change &change)
{
    return change.error ? errorText(*change.error).text() : QString();
}

} // namespace

ChangeStrip::ChangeStrip(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_strip(new MessageStrip(this))
{
    m_strip->setObjectName(name);
    m_strip->setDismissible(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_strip);

    m_farewell.setSingleShot(true);
    m_farewell.setInterval(6s);
    connect(&m_farewell, &QTimer::timeout, this, &ChangeStrip::forget);
    connect(m_strip, &MessageStrip::dismissed, this, &ChangeStrip::forget);
}

void ChangeStrip::follow(Commands *commands)
{
    if (m_commands)
        m_commands->disconnect(this);
    m_commands = commands;
    if (commands)
        connect(commands, &Commands::changed, this, &ChangeStrip::take);
    forget();
}

QString ChangeStrip::text() const
{
    return m_strip->isHidden() ? QString() : m_strip->text();
}

void ChangeStrip::take(const Change &change)
{
    const auto same = [&change](const Change &other) { return other.number == change.number; };
    const auto known = std::find_if(m_changes.begin(), m_changes.end(), same);
    if (known != m_changes.end()) {
        *known = change;
    } else {
        if (std::all_of(m_changes.cbegin(), m_changes.cend(), [](const Change &old) { return old.isOver(); }))
            m_changes.clear();
        m_changes.append(change);
    }
    tell();
}

/// What went wrong comes before what is still open, and that before what went well.
void ChangeStrip::tell()
{
    using State = Change::State;
    using Kind = MessageStrip::Kind;
    m_farewell.stop();
    const QList<Change> wrong = in({State::Failed, State::NotDone});
    const int unknown = int(in({State::Unknown}).size());
    const int checking = int(in({State::Checking}).size());
    const int open = checking + int(in({State::Sending}).size());
    const int all = int(m_changes.size());

    if (!wrong.isEmpty()) {
        m_strip->showMessage(Kind::Error,
                             only(&failed, tr("%1 of %n change(s) failed.", nullptr, all).arg(wrong.size())),
                             reason(wrong.last()));
    } else if (unknown > 0) {
        m_strip->showMessage(
            Kind::Warning,
            only(&underWay, tr("%1 of %n change(s) are uncertain.", nullptr, all).arg(unknown)),
            tr("The answer was lost, and what became of it could not be found out. Look before "
               "you try again."));
    } else if (open > 0) {
        m_strip->showMessage(checking > 0 ? Kind::Warning : Kind::Info,
                             only(&underWay, tr("%n change(s) under way…", nullptr, open)),
                             checking > 0 ? tr("The answer was lost; looking whether it happened.")
                                          : QString());
    } else {
        m_strip->showMessage(Kind::Info, only(&done, tr("%n change(s) done.", nullptr, all)));
        m_farewell.start();
    }
}

/// In the words for one change if there is only one.
QString ChangeStrip::only(Wording wording, const QString &several) const
{
    const Change &first = m_changes.first();
    return m_changes.size() == 1 ? wording(first).arg(target(first)) : several;
}

void ChangeStrip::forget()
{
    m_farewell.stop();
    m_changes.clear();
    m_strip->hide();
}

QList<Change> ChangeStrip::in(std::initializer_list<Change::State> states) const
{
    QList<Change> found;
    for (const Change &change : m_changes) {
        if (std::find(states.begin(), states.end(), change.state) != states.end())
            found.append(change);
    }
    return found;
}

} // namespace hathora
