// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refresher.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace hathora {

using namespace std::chrono_literals;

Refresher::Refresher(RefreshTimes times, Pace &pace, QObject *parent)
    : QObject(parent)
    , m_times(times)
    , m_pace(pace)
    , m_random([] { return QRandomGenerator::global()->generateDouble(); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Refresher::ask);
    connect(&m_pace, &Pace::changed, this, &Refresher::schedule);
    connect(&m_pace, &Pace::refreshWanted, this, [this] {
        if (isWatched())
            refresh();
    });
}

Watch Refresher::watch()
{
    return Watch(this);
}

void Refresher::addWatcher()
{
    ++m_watchers;
    schedule();
}

void Refresher::removeWatcher()
{
    --m_watchers;
    schedule();
}

void Refresher::invalidate()
{
    m_invalid = true;
    m_invalidSinceAsked = m_asking;
    schedule();
}

void Refresher::refresh()
{
    m_failures = 0;
    m_backoff = m_retryAfter = 0ms;
    invalidate();
}

void Refresher::succeeded()
{
    m_asking = false;
    m_invalid = m_invalidSinceAsked;
    m_failures = 0;
    m_backoff = m_retryAfter = 0ms;
    m_sinceAnswer.start();
    schedule();
}

/// Full period times two to the failures, half of it by chance, so that many clients do not return at once.
void Refresher::failed(std::chrono::milliseconds retryAfter)
{
    static constexpr int mostDoublings = 16;
    m_asking = false;
    // What has become wrong since it was asked is to be asked anew, however that ended.
    m_failures = m_invalidSinceAsked ? 0 : std::min(m_failures + 1, mostDoublings);
    const std::chrono::milliseconds doubled = m_times.interval * (1L << m_failures);
    const auto full = std::min(doubled, std::max(m_times.ceiling, m_times.interval));
    const auto half = full / 2;
    m_backoff = half + std::chrono::milliseconds(std::llround(m_random() * double(half.count())));
    m_retryAfter = retryAfter;
    m_sinceAnswer.start();
    schedule();
}

bool Refresher::isPolling() const
{
    return isWatched() && m_pace.live() == Pace::Live::On && m_pace.session() == Pace::Session::Open;
}

std::chrono::milliseconds Refresher::interval() const
{
    return m_pace.stretched(m_times.interval);
}

void Refresher::setTimes(RefreshTimes times)
{
    m_times = times;
    schedule();
}

void Refresher::schedule()
{
    if (std::exchange(m_polling, isPolling()) != isPolling())
        Q_EMIT pollingChanged(m_polling);
    const bool isWanted = isWatched() && (m_invalid || m_pace.live() == Pace::Live::On);
    if (m_asking || !isWanted || m_pace.session() == Pace::Session::Suspended)
        return m_timer.stop();
    const std::chrono::milliseconds since(m_sinceAnswer.isValid() ? m_sinceAnswer.elapsed() : 0);
    m_timer.start(std::max(pause() - since, 0ms));
}

/// From the last answer to the next question.
std::chrono::milliseconds Refresher::pause() const
{
    if (m_failures > 0)
        return std::max(m_pace.stretched(m_backoff), m_retryAfter);
    if (m_invalid)
        return m_retryAfter;
    return interval();
}

void Refresher::ask()
{
    m_asking = true;
    m_invalidSinceAsked = false;
    Q_EMIT due();
}

} // namespace hathora
