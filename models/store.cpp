// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store.h"

namespace hathora {

Store::Store(RefreshTimes times, Pace &pace, QObject *parent)
    : QObject(parent)
    , m_refresher(times, pace)
{
    m_ageing.setSingleShot(true);
    connect(&m_ageing, &QTimer::timeout, this, &Store::announce);
    connect(&m_refresher, &Refresher::due, this, &Store::begin);
}

StoreState Store::state() const
{
    if (!hasLoaded()) {
        if (m_lastError)
            return StoreState::Failed;
        return m_refresher.isAsking() ? StoreState::Loading : StoreState::Empty;
    }
    const bool isOld = *age() >= 2 * m_refresher.interval();
    return m_lastError || isOld ? StoreState::Stale : StoreState::Fresh;
}

std::optional<std::chrono::milliseconds> Store::age() const
{
    if (!hasLoaded())
        return {};
    return std::chrono::milliseconds(m_loadedAt.elapsed());
}

void Store::begin()
{
    announce();
    ask();
}

void Store::succeeded()
{
    if (trusts())
        m_loadedAt.start();
    m_lastError.reset();
    m_refresher.succeeded();
    announce();
    Q_EMIT refreshed();
}

void Store::failed(const Error &error)
{
    m_lastError = error;
    m_refresher.failed(error.retryAfter);
    announce();
}

void Store::announce()
{
    if (hasLoaded() && state() == StoreState::Fresh)
        m_ageing.start(2 * m_refresher.interval() - *age() + std::chrono::milliseconds(1));
    const StoreState now = state();
    // A failure after a failure is news too: the error may be another one.
    if (std::exchange(m_announced, now) != now || m_lastError)
        Q_EMIT stateChanged();
}

} // namespace hathora
