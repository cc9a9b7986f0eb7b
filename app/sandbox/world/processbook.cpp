// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/processbook.h"

#include <algorithm>

namespace sandbox {

bool ProcessFilter::matches(ProcessStatus status, Region region) const
{
    return (statuses.none() || statuses.test(static_cast<std::size_t>(status))) &&
           (regions.none() || regions.test(static_cast<std::size_t>(region)));
}

std::shared_ptr<Process> ProcessBook::add(Process process)
{
    if (!m_byAge.empty())
        process.createdAt = std::max(process.createdAt, m_byAge.back()->createdAt + Span(1));
    auto added = std::make_shared<Process>(std::move(process));
    m_byAge.push_back(added);
    m_byId.emplace(added->id, added);
    ++counter(added->status, added->region);
    if (added->status == ProcessStatus::Running)
        enlist(added);
    return added;
}

std::shared_ptr<Process> ProcessBook::find(std::string_view id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

void ProcessBook::setStatus(Process &process, ProcessStatus status)
{
    if (process.status == status)
        return;
    --counter(process.status, process.region);
    ++counter(status, process.region);
    if (process.status == ProcessStatus::Running)
        strike(process);
    process.status = status;
    if (status == ProcessStatus::Running)
        enlist(m_byId.at(process.id));
}

std::vector<std::shared_ptr<const Process>> ProcessBook::newest(const ProcessFilter &filter,
                                                                std::size_t limit) const
{
    auto end = m_byAge.end();
    if (filter.before) {
        end =
            std::lower_bound(m_byAge.begin(), m_byAge.end(), *filter.before,
                             [](const auto &process, Moment before) { return process->createdAt < before; });
    }
    std::vector<std::shared_ptr<const Process>> page;
    while (end != m_byAge.begin() && page.size() < limit) {
        --end;
        if (filter.matches((*end)->status, (*end)->region))
            page.push_back(*end);
    }
    return page;
}

std::size_t ProcessBook::count(const ProcessFilter &filter) const
{
    if (filter.before) {
        return static_cast<std::size_t>(
            std::count_if(m_byAge.begin(), m_byAge.end(), [&](const auto &process) {
                return process->createdAt < *filter.before &&
                       filter.matches(process->status, process->region);
            }));
    }
    std::size_t total = 0;
    for (std::size_t status = 0; status < countOf<ProcessStatus>; ++status) {
        for (std::size_t region = 0; region < countOf<Region>; ++region) {
            if (filter.matches(static_cast<ProcessStatus>(status), static_cast<Region>(region)))
                total += m_counts[status][region];
        }
    }
    return total;
}

std::size_t ProcessBook::count(ProcessStatus status, Region region) const
{
    return m_counts[static_cast<std::size_t>(status)][static_cast<std::size_t>(region)];
}

std::size_t ProcessBook::liveCount(Region region) const
{
    return count(ProcessStatus::Starting, region) + count(ProcessStatus::Running, region) +
           count(ProcessStatus::Draining, region) + count(ProcessStatus::Stopping, region);
}

std::size_t ProcessBook::liveCount() const
{
    std::size_t total = 0;
    for (std::size_t region = 0; region < countOf<Region>; ++region)
        total += liveCount(static_cast<Region>(region));
    return total;
}

std::span<const std::shared_ptr<Process>> ProcessBook::running(Region region) const
{
    return m_running[static_cast<std::size_t>(region)];
}

std::vector<std::shared_ptr<Process>> ProcessBook::prune(Moment endedBefore, std::size_t keepEnded)
{
    const auto ended = static_cast<std::size_t>(
        std::count_if(m_byAge.begin(), m_byAge.end(), [](const auto &process) { return process->ended(); }));
    std::size_t surplus = ended > keepEnded ? ended - keepEnded : 0;
    std::vector<std::shared_ptr<Process>> forgotten;
    std::erase_if(m_byAge, [&](const std::shared_ptr<Process> &process) {
        if (!process->ended() || (*process->terminatedAt >= endedBefore && surplus == 0))
            return false;
        surplus -= surplus > 0 ? 1 : 0;
        forgotten.push_back(process);
        return true;
    });
    for (const auto &process : forgotten) {
        --counter(process->status, process->region);
        m_byId.erase(process->id);
    }
    return forgotten;
}

std::size_t &ProcessBook::counter(ProcessStatus status, Region region)
{
    return m_counts[static_cast<std::size_t>(status)][static_cast<std::size_t>(region)];
}

void ProcessBook::enlist(const std::shared_ptr<Process> &process)
{
    auto &list = m_running[static_cast<std::size_t>(process->region)];
    m_runningPlace[process.get()] = list.size();
    list.push_back(process);
}

void ProcessBook::strike(const Process &process)
{
    auto &list = m_running[static_cast<std::size_t>(process.region)];
    const auto place = m_runningPlace.find(&process);
    const std::size_t index = place->second;
    m_runningPlace.erase(place);
    if (index + 1 != list.size()) {
        list[index] = std::move(list.back());
        m_runningPlace[list[index].get()] = index;
    }
    list.pop_back();
}

} // namespace sandbox
