// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logface.h"

#include "views/errortext.h"
#include "views/logs/logstatetext.h"
#include "views/stateoverlay.h"

namespace hathora {

using State = LogFeed::State;

LogFace::LogFace(StateOverlay *overlay)
    : QObject(overlay)
    , m_overlay(overlay)
{
    connect(overlay, &StateOverlay::retryRequested, this, [this] {
        if (m_desk)
            m_desk->feed().retryFailed();
    });
    connect(overlay, &StateOverlay::actionRequested, this, &LogFace::act);
    update();
}

void LogFace::setDesk(LogDesk *desk)
{
    if (m_desk) {
        m_desk->feed().disconnect(this);
        m_desk->rows().disconnect(this);
        m_desk->members().disconnect(this);
        m_desk->disconnect(this);
    }
    m_desk = desk;
    m_lastLine = {};
    if (desk) {
        connect(&desk->feed(), &LogFeed::sourceAdded, this, &LogFace::update);
        connect(&desk->feed(), &LogFeed::sourceChanged, this, &LogFace::update);
        connect(&desk->members(), &LogMembers::changed, this, &LogFace::update);
        connect(desk, &LogDesk::recallChanged, this, &LogFace::update);
        connect(&desk->rows(), &LogRows::appended, this, [this] {
            m_lastLine = QDateTime::currentDateTimeUtc();
            if (m_overlay->face() != StateOverlay::Face::Content)
                update();
        });
        connect(&desk->rows(), &LogRows::dropped, this, &LogFace::update);
        connect(&desk->rows(), &LogRows::rearranged, this, &LogFace::update);
    }
    update();
}

void LogFace::act()
{
    if (m_action == Action::ClearFilter)
        Q_EMIT filterUnwanted();
    else if (m_action == Action::Recall && m_desk)
        m_desk->recall(m_desk->recallable());
}

int LogFace::followed() const
{
    return m_desk->feed().count() - inState(State::Removed);
}

QString LogFace::word() const
{
    if (!m_desk || followed() == 0)
        return {};
    const LogFeed &feed = m_desk->feed();
    if (followed() == 1) {
        int only = 0;
        while (feed.source(only).state == State::Removed)
            ++only;
        return logStateText(feed.source(only).state, feed.source(only).error);
    }
    QStringList parts;
    const auto add = [&parts](const QString &text, int count) {
        if (count > 0)
            parts.append(text);
    };
    const int waiting = inState(State::Waiting) + inState(State::Opening);
    add(tr("%n following", nullptr, inState(State::Following)), inState(State::Following));
    add(tr("%n opening", nullptr, waiting), waiting);
    add(tr("%n reconnecting", nullptr, inState(State::Broken)), inState(State::Broken));
    add(tr("%n ended", nullptr, inState(State::Ended)), inState(State::Ended));
    add(tr("%n failed", nullptr, inState(State::Failed)), inState(State::Failed));
    add(tr("%n recorded", nullptr, inState(State::Recorded)), inState(State::Recorded));
    const int left = m_desk->members().left();
    add(tr("%n too many", nullptr, left), left);
    return parts.join(QStringLiteral(" · "));
}

void LogFace::update()
{
    m_action = Action::None;
    if (!m_desk) {
        m_overlay->showEmpty(tr("Choose a process to follow its log."));
    } else if (m_desk->store().size() == 0) {
        showNothing();
    } else if (m_desk->rows().count() == 0 && !m_desk->rows().isFiltering()) {
        m_action = Action::ClearFilter;
        m_overlay->showEmpty(tr("No line passes the filter."), tr("Clear the filter"));
    } else {
        showTrouble();
    }
    Q_EMIT changed();
}

void LogFace::showNothing()
{
    const int count = followed();
    if (count == 0) {
        const bool isFailures = m_desk->members().subject().kind == LogSubject::Kind::FailedToday;
        return m_overlay->showEmpty(isFailures
                                        ? tr("No process is known to have failed today.")
                                        : tr("Nothing runs here now. What starts is followed from then on."));
    }
    if (inState(State::Waiting) + inState(State::Opening) > 0)
        return m_overlay->showLoading(tr("Opening %n logs…", nullptr, count));
    if (m_desk->isRecalling())
        return m_overlay->showLoading(tr("Reading what was recorded…"));
    if (inState(State::Following) > 0)
        return m_overlay->showEmpty(tr("No line yet. What is written appears here."));
    if (inState(State::Recorded) == count)
        return m_overlay->showEmpty(tr("What was recorded is not there any more."));
    if (inState(State::Broken) + inState(State::Failed) == 0)
        return m_overlay->showEmpty(tr("It ended without a line in the log."));
    const QString why = whyNot(inState(State::Failed) > 0 ? State::Failed : State::Broken);
    if (why.isEmpty())
        return showExpired();
    m_overlay->showFailed(tr("%n logs could not be opened.", nullptr, count), why);
}

void LogFace::showExpired()
{
    if (m_desk->recallable().isEmpty())
        return m_overlay->showEmpty(expired());
    m_action = Action::Recall;
    m_overlay->showEmpty(expired() + u' ' + tr("The flight recorder has it."), tr("Show what was recorded"));
}

/// While at least one is followed, a word says enough about the others.
void LogFace::showTrouble()
{
    const bool isFlowing = inState(State::Following) + inState(State::Opening) > 0;
    const bool isBroken = inState(State::Broken) > 0;
    if (isFlowing || (!isBroken && (inState(State::Failed) == 0 || followed() > 1)))
        return m_overlay->showContent();
    const QString why = whyNot(isBroken ? State::Broken : State::Failed);
    const QString reason = isBroken ? tr("Reconnecting. %1").arg(why) : why;
    m_overlay->showStale(why.isEmpty() ? expired() : reason, m_lastLine);
}

/// The first reason there is; empty if all of them are only too old.
QString LogFace::whyNot(LogFeed::State state) const
{
    const LogFeed &feed = m_desk->feed();
    for (int source = 0; source < feed.count(); ++source) {
        const LogFeed::Source &each = feed.source(source);
        if (each.state == state && each.error && !isExpired(each.error))
            return errorText(*each.error).text();
    }
    return {};
}

QString LogFace::expired() const
{
    return tr("This log is not kept any more: logs last %n hours after the process ended.", nullptr,
              int(m_kept.count()));
}

} // namespace hathora
