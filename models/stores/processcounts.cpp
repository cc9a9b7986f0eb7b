// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/processcounts.h"

#include "models/stores/livefilter.h"

namespace hathora {

ProcessCounts::ProcessCounts(Processes processes, AppId app, std::chrono::milliseconds every, Pace &pace,
                             QObject *parent)
    : QObject(parent)
    , m_processes(processes)
    , m_app(std::move(app))
    , m_every(every)
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProcessCounts::ask);
}

void ProcessCounts::resume()
{
    if (std::exchange(m_running, true))
        return;
    const auto every = m_pace.stretched(m_every);
    const auto since = m_answeredAt.isValid() ? std::chrono::milliseconds(m_answeredAt.elapsed()) : every;
    m_timer.start(std::max(every - since, std::chrono::milliseconds(0)));
}

void ProcessCounts::pause()
{
    m_running = false;
    m_timer.stop();
}

std::optional<int> ProcessCounts::of(KnownProcessStatus status) const
{
    const auto found = m_byStatus.constFind(status);
    return found == m_byStatus.cend() ? std::nullopt : std::optional(*found);
}

bool ProcessCounts::isFresh() const
{
    static constexpr std::chrono::milliseconds believed{30'000};
    const auto longest = std::max(3 * m_pace.stretched(m_every), believed);
    return m_wholeAt.isValid() && !m_wholeAt.hasExpired(longest.count());
}

void ProcessCounts::ask()
{
    if (m_asking || !m_running)
        return;
    m_asking = true;
    m_processes.count(m_app, liveProcesses(), Priority::Background).then(this, &ProcessCounts::liveAnswered);
}

void ProcessCounts::liveAnswered(const Result<int> &answer)
{
    if (answer)
        m_live = *answer;
    answer ? askStatus(0) : endRound();
}

void ProcessCounts::askStatus(size_t status)
{
    static constexpr auto all = enumNames(KnownProcessStatus{});
    if (status >= all.size())
        m_wholeAt.start();
    if (status >= all.size() || !m_running)
        return endRound();
    ProcessFilter filter;
    filter.status = {all.at(status).value};
    m_processes.count(m_app, filter, Priority::Background)
        .then(this, [status](ProcessCounts *counts, const Result<int> &answer) {
            counts->statusAnswered(status, answer);
        });
}

void ProcessCounts::statusAnswered(size_t status, const Result<int> &answer)
{
    if (answer)
        m_byStatus.insert(enumNames(KnownProcessStatus{}).at(status).value, *answer);
    answer ? askStatus(status + 1) : endRound();
}

/// A count that failed keeps its last value; the next round asks again.
void ProcessCounts::endRound()
{
    m_asking = false;
    m_answeredAt.start();
    Q_EMIT changed();
    if (m_running)
        m_timer.start(m_pace.stretched(m_every));
}

} // namespace hathora
