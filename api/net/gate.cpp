// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/gate.h"

#include "api/net/exchange.h"

#include <cmath>

namespace hathora {

Gate::Gate(const Budget &budget, QObject *parent)
    : QObject(parent)
    , m_budget(budget)
    , m_tokens(budget.burst)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Gate::pump);
}

void Gate::enter(Exchange *exchange)
{
    m_waiting[size_t(exchange->request().priority())].push_back(exchange);
    // Never from within the caller: an answer may not arrive before control is back in the event loop.
    if (!m_timer.isActive() || m_timer.remainingTime() > 0)
        m_timer.start(0);
}

void Gate::leave(Exchange *exchange)
{
    for (auto &queue : m_waiting)
        std::erase(queue, exchange);
    if (m_running.removeOne(exchange)) {
        Q_EMIT runningChanged(running());
        m_timer.start(0);
    }
}

void Gate::brake(std::chrono::milliseconds wait)
{
    const qint64 now = m_clock.elapsed();
    if (!m_probing || now >= m_brakedUntil)
        ++m_brakesInARow;
    m_brakedUntil = qMax(m_brakedUntil, now + wait.count());
    m_probing = true;
}

void Gate::succeeded()
{
    if (!m_probing || m_clock.elapsed() < m_brakedUntil)
        return;
    m_probing = false;
    m_brakesInARow = 0;
    m_timer.start(0);
}

void Gate::suspend()
{
    m_suspended = true;
}

void Gate::resume()
{
    m_suspended = false;
    m_timer.start(0);
}

int Gate::waiting() const
{
    size_t sum = 0;
    for (const auto &queue : m_waiting)
        sum += queue.size();
    return int(sum);
}

void Gate::refill()
{
    const qint64 now = m_clock.elapsed();
    m_tokens =
        qMin(double(m_budget.burst), m_tokens + double(now - m_refilledAt) * m_budget.perSecond / 1000);
    m_refilledAt = now;
}

/// The exchange whose turn it is, out of its queue; null if none may go now.
Exchange *Gate::next()
{
    for (auto &queue : m_waiting) {
        while (!queue.empty()) {
            const double least = &queue == &m_waiting.front() ? -m_budget.burst : 1;
            if (m_tokens < least)
                return nullptr;
            const QPointer<Exchange> exchange = queue.front();
            queue.pop_front();
            if (exchange)
                return exchange;
        }
    }
    return nullptr;
}

void Gate::pump()
{
    refill();
    const qint64 brake = m_brakedUntil - m_clock.elapsed();
    if (m_suspended || waiting() == 0)
        return;
    if (brake > 0) {
        m_timer.start(int(brake));
        return;
    }
    const int atOnce = m_probing ? 1 : m_budget.atOnce;
    while (running() < atOnce) {
        Exchange *exchange = next();
        if (!exchange)
            break;
        m_tokens -= 1;
        m_running.append(exchange);
        exchange->admit();
    }
    Q_EMIT runningChanged(running());
    if (waiting() > 0 && running() < atOnce)
        m_timer.start(int(std::ceil(1000 / m_budget.perSecond)));
}

} // namespace hathora
