// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/processassembler.h"

#include "models/tones.h"

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr int unprocessable = 422;

} // namespace

ProcessAssembler::ProcessAssembler(Processes processes, Client &client, AppId app, AssemblyTimes times,
                                   Pace &pace, QObject *parent)
    : QObject(parent)
    , m_processes(processes)
    , m_client(client)
    , m_app(std::move(app))
    , m_times(times)
    , m_pace(pace)
    , m_lanes(times.keptEnded)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProcessAssembler::step);
    connect(&m_client, &Client::generationChanged, this, &ProcessAssembler::generationChanged);
    generationChanged();
}

/// Generation 2.10 has no `before`; the client would leave it out.
void ProcessAssembler::generationChanged()
{
    if (m_client.generation() == Generation::V2_10)
        m_lanes.setPaging(Paging::None);
}

void ProcessAssembler::resume()
{
    if (std::exchange(m_running, true) || m_asking)
        return;
    if (m_state != State::Resting)
        return stepAfter(0ms);
    const auto rested = m_sweptAt.isValid() ? std::chrono::milliseconds(m_sweptAt.elapsed()) : 0ms;
    const auto rest = m_sweptAt.isValid() ? m_pace.stretched(m_times.sweepEvery) : 0ms;
    stepAfter(std::max(rest - rested, 0ms));
}

void ProcessAssembler::pause()
{
    m_running = false;
    m_timer.stop();
}

void ProcessAssembler::seen(const QList<Process> &processes)
{
    m_lanes.noteRegions(processes);
    for (const Process &process : processes)
        m_seen.insert(process.id);
}

void ProcessAssembler::lookAt(const ProcessId &process)
{
    m_processes.get(m_app, process, Priority::User)
        .then(this, [process](ProcessAssembler *self, const Result<Process> &answer) {
            self->lookedAt(process, answer);
        });
}

void ProcessAssembler::lookedAt(const ProcessId &process, const Result<Process> &answer)
{
    if (answer)
        Q_EMIT learned({*answer});
    else if (answer.error().isNotFound())
        Q_EMIT gone(process);
}

void ProcessAssembler::stepAfter(std::chrono::milliseconds pause)
{
    if (m_running)
        m_timer.start(pause);
}

std::chrono::milliseconds ProcessAssembler::pauseBetween() const
{
    return m_pace.stretched(hasSwept() ? m_times.pause : m_times.firstPause);
}

void ProcessAssembler::step()
{
    switch (m_state) {
    case State::Resting:
        m_seen.clear();
        m_lanes.start();
        m_state = State::Listing;
        return list();
    case State::Listing:
        return m_lanes.isDone() ? startVisiting() : list();
    case State::Visiting:
        return m_toVisit.isEmpty() ? rest() : visit();
    }
}

void ProcessAssembler::list()
{
    m_asking = true;
    m_processes.latest(m_app, m_lanes.next(), Priority::Background).then(this, &ProcessAssembler::listed);
}

void ProcessAssembler::listed(const Result<QList<Process>> &answer)
{
    m_asking = false;
    if (!answer && answer.error().status == unprocessable && m_lanes.next().before) {
        m_lanes.refused();
        return stepAfter(pauseBetween());
    }
    if (!answer)
        return stumbled(answer.error());
    m_stumbles = 0;
    seen(*answer);
    m_lanes.took(*answer);
    Q_EMIT learned(*answer);
    stepAfter(m_lanes.isDone() ? 0ms : pauseBetween());
}

void ProcessAssembler::startVisiting()
{
    m_state = State::Visiting;
    m_toVisit = m_liveKnown ? m_liveKnown() : QList<ProcessId>();
    m_toVisit.removeIf([this](const ProcessId &process) { return m_seen.contains(process); });
    step();
}

void ProcessAssembler::visit()
{
    m_asking = true;
    m_processes.get(m_app, m_toVisit.constLast(), Priority::Background)
        .then(this, &ProcessAssembler::visited);
}

void ProcessAssembler::visited(const Result<Process> &answer)
{
    m_asking = false;
    if (!answer && !answer.error().isNotFound())
        return stumbled(answer.error());
    m_stumbles = 0;
    lookedAt(m_toVisit.takeLast(), answer);
    stepAfter(m_toVisit.isEmpty() ? 0ms : pauseBetween());
}

void ProcessAssembler::rest()
{
    m_state = State::Resting;
    ++m_sweeps;
    m_sweptAt.start();
    Q_EMIT swept();
    stepAfter(m_pace.stretched(m_times.sweepEvery));
}

/// The same step again, later each time: what is known stays, and the round is not begun anew.
void ProcessAssembler::stumbled(const Error &error)
{
    static constexpr int mostDoublings = 6;
    m_stumbles = std::min(m_stumbles + 1, mostDoublings);
    const std::chrono::milliseconds pause = m_times.pause * (1L << m_stumbles);
    Q_EMIT failed(error);
    stepAfter(std::max(m_pace.stretched(pause), error.retryAfter));
}

} // namespace hathora
