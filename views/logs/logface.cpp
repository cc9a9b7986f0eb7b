// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logface.h"

#include "views/errortext.h"
#include "views/stateoverlay.h"

namespace hathora {

namespace {

constexpr int gone = 410; ///< what Hathora answers for a log that it does not keep any more

bool isExpired(const LogFollower &follower)
{
    return follower.lastError() && follower.lastError()->status == gone;
}

QString why(const LogFollower &follower)
{
    return follower.lastError() ? errorText(*follower.lastError()).text() : QString();
}

} // namespace

LogFace::LogFace(StateOverlay *overlay)
    : QObject(overlay)
    , m_overlay(overlay)
{
    connect(overlay, &StateOverlay::retryRequested, this, [this] {
        if (m_follower)
            m_follower->retry();
    });
    update();
}

void LogFace::setFollower(LogFollower *follower)
{
    if (m_follower) {
        m_follower->disconnect(this);
        m_follower->buffer().disconnect(this);
    }
    m_follower = follower;
    m_lastLine = {};
    if (follower) {
        connect(follower, &LogFollower::stateChanged, this, &LogFace::update);
        connect(&follower->buffer(), &QAbstractItemModel::rowsRemoved, this, &LogFace::update);
        connect(&follower->buffer(), &LogBuffer::waitingChanged, this, &LogFace::update);
        connect(&follower->buffer(), &QAbstractItemModel::rowsInserted, this, [this] {
            m_lastLine = QDateTime::currentDateTimeUtc();
            if (m_overlay->face() != StateOverlay::Face::Content)
                update();
        });
    }
    update();
}

QString LogFace::word() const
{
    if (!m_follower)
        return {};
    switch (m_follower->state()) {
    case LogFollower::State::Closed:
        return {};
    case LogFollower::State::Opening:
        return tr("Opening…");
    case LogFollower::State::Following:
        return tr("Following");
    case LogFollower::State::Broken:
        return tr("Reconnecting…");
    case LogFollower::State::Ended:
        return tr("Ended");
    case LogFollower::State::Failed:
        return isExpired(*m_follower) ? tr("Expired") : tr("Failed");
    }
    return {};
}

void LogFace::update()
{
    if (!m_follower)
        return m_overlay->showEmpty(tr("Choose a process to follow its log."));
    const bool hasLines = m_follower->buffer().rowCount() > 0 || m_follower->buffer().waiting() > 0;
    switch (m_follower->state()) {
    case LogFollower::State::Closed:
    case LogFollower::State::Opening:
        if (hasLines)
            break;
        return m_overlay->showLoading(tr("Opening the log…"));
    case LogFollower::State::Following:
        if (hasLines)
            break;
        return m_overlay->showEmpty(tr("No line yet. What the process writes appears here."));
    case LogFollower::State::Ended:
        if (hasLines)
            break;
        return m_overlay->showEmpty(tr("The process ended without a line in its log."));
    case LogFollower::State::Broken:
    case LogFollower::State::Failed:
        return showFailure(hasLines);
    }
    m_overlay->showContent();
}

void LogFace::showFailure(bool hasLines)
{
    if (isExpired(*m_follower) && !hasLines)
        return m_overlay->showEmpty(expired());
    const bool isBroken = m_follower->state() == LogFollower::State::Broken;
    if (!hasLines)
        return m_overlay->showFailed(tr("The log could not be opened."), why(*m_follower));
    const QString reason = isBroken ? tr("Reconnecting. %1").arg(why(*m_follower)) : why(*m_follower);
    m_overlay->showStale(isExpired(*m_follower) ? expired() : reason, m_lastLine);
}

QString LogFace::expired() const
{
    return tr("This log is not kept any more: logs last %n hours after the process ended.", nullptr,
              int(m_kept.count()));
}

} // namespace hathora
