// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/processstart.h"

#include <algorithm>

namespace hathora {

ProcessStart::ProcessStart(Processes processes, AppId app, Region region, CheckTimes times, QObject *parent)
    : QObject(parent)
    , m_processes(processes)
    , m_app(std::move(app))
    , m_region(std::move(region))
    , m_times(times)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(times.pause);
    connect(&m_timer, &QTimer::timeout, this, &ProcessStart::look);
}

void ProcessStart::run()
{
    list(&ProcessStart::listedBefore);
}

void ProcessStart::list(void (ProcessStart::*handler)(const Result<QList<Process>> &))
{
    ProcessFilter filter;
    filter.regions = {m_region};
    m_processes.latest(m_app, filter, Priority::User).then(this, handler);
}

/// Without knowing what was there before, a lost answer could never be told from a lost request.
void ProcessStart::listedBefore(const Result<QList<Process>> &answer)
{
    if (!answer)
        return end(Change::State::Failed, answer.error());
    for (const Process &process : *answer) {
        m_before.insert(process.id);
        m_newestBefore = std::max(m_newestBefore, process.createdAt);
    }
    m_processes.create(m_app, m_region).then(this, &ProcessStart::created);
}

void ProcessStart::created(const Result<Process> &answer)
{
    if (answer) {
        m_process = answer->id;
        return end(Change::State::Done);
    }
    if (!answer.error().outcomeUnknown)
        return end(Change::State::Failed, answer.error());
    m_state = Change::State::Checking;
    m_error = answer.error();
    m_timer.start();
    Q_EMIT advanced();
}

void ProcessStart::look()
{
    list(&ProcessStart::looked);
}

/// Only one that was not there before and is newer than all that were can be ours.
void ProcessStart::looked(const Result<QList<Process>> &answer)
{
    ++m_looks;
    if (answer) {
        const auto ours = std::find_if(answer->cbegin(), answer->cend(), [this](const Process &process) {
            return !m_before.contains(process.id) &&
                   (!m_newestBefore.isValid() || process.createdAt >= m_newestBefore);
        });
        if (ours != answer->cend()) {
            m_process = ours->id;
            return end(Change::State::Done);
        }
    }
    if (m_looks < m_times.looks)
        return m_timer.start();
    end(answer ? Change::State::NotDone : Change::State::Unknown, m_error);
}

void ProcessStart::end(Change::State state, const std::optional<Error> &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT advanced();
}

} // namespace hathora
