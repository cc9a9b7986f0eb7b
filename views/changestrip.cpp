// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changestrip.h"

#include "models/commands/commands.h"
#include "views/changetext.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

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
    const QList<Change> unknown = in({State::Unknown});
    const QList<Change> checking = in({State::Checking});
    const QList<Change> open = in({State::Sending, State::Checking});
    const QList<Change> spared = in({State::Spared});
    const int all = int(m_changes.size());

    if (!wrong.isEmpty()) {
        say(Kind::Error, tr("%1 of %n change(s) failed.", nullptr, all).arg(wrong.size()), wrong.last());
    } else if (!unknown.isEmpty()) {
        say(Kind::Warning, tr("%1 of %n change(s) are uncertain.", nullptr, all).arg(unknown.size()),
            unknown.last());
    } else if (!open.isEmpty()) {
        const bool isSent = checking.isEmpty();
        say(isSent ? Kind::Info : Kind::Warning, tr("%n change(s) under way…", nullptr, int(open.size())),
            isSent ? open.last() : checking.last());
    } else if (!spared.isEmpty()) {
        say(Kind::Info, tr("%1 of %n change(s) were not needed any more.", nullptr, all).arg(spared.size()),
            spared.last());
    } else {
        say(Kind::Info, tr("%n change(s) done.", nullptr, all), m_changes.last());
        m_farewell.start();
    }
}

/// In the words for one change if there is only one; the details are the example's.
void ChangeStrip::say(MessageStrip::Kind kind, const QString &several, const Change &example)
{
    m_strip->showMessage(kind, m_changes.size() == 1 ? changeText(example) : several, changeDetail(example));
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
