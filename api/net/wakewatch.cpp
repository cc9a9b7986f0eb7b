// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/wakewatch.h"

#include <QDateTime>
#include <QNetworkInformation>

#include <chrono>

namespace hathora {
namespace {

qint64 wallTime()
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 monotonicTime()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

WakeWatch::WakeWatch(QObject *parent)
    : WakeWatch(wallTime, monotonicTime, parent)
{
    // A hint, never a gate: many systems have no backend for it.
    if (QNetworkInformation::loadDefaultBackend())
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                &WakeWatch::woke);
}

WakeWatch::WakeWatch(Clock wall, Clock monotonic, QObject *parent)
    : QObject(parent)
    , m_wall(std::move(wall))
    , m_monotonic(std::move(monotonic))
    , m_difference(m_wall() - m_monotonic())
{
    using namespace std::chrono_literals;
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::look);
    m_timer.start(2s);
}

void WakeWatch::look()
{
    constexpr qint64 sleep = 10'000; // less than this is a clock being set
    const qint64 difference = m_wall() - m_monotonic();
    const bool slept = difference - m_difference > sleep;
    m_difference = difference;
    if (slept)
        Q_EMIT woke();
}

} // namespace hathora
