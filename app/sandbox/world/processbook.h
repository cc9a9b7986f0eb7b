// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/process.h"

#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sandbox {

/// Which processes are asked for; empty sets stand for all.
struct ProcessFilter
{
    std::bitset<countOf<ProcessStatus>> statuses;
    std::bitset<countOf<Region>> regions;
    std::optional<Moment> before;

    bool matches(ProcessStatus status, Region region) const;
};

/// The processes of one application in the order of their making, counted by state and region as they change.
class ProcessBook
{
public:
    /// Makes createdAt unique in the book, so that paging by it loses none.
    std::shared_ptr<Process> add(Process process);
    std::shared_ptr<Process> find(std::string_view id) const;
    void setStatus(Process &process, ProcessStatus status);

    /// Newest first.
    std::vector<std::shared_ptr<const Process>> newest(const ProcessFilter &filter, std::size_t limit) const;
    std::size_t count(const ProcessFilter &filter) const;
    std::size_t count(ProcessStatus status, Region region) const;
    std::size_t liveCount() const;
    std::size_t liveCount(Region region) const;

    /// Oldest first.
    std::span<const std::shared_ptr<Process>> all() const { return m_byAge; }
    /// Those that may take rooms, in no order.
    std::span<const std::shared_ptr<Process>> running(Region region) const;

    /// Forgets ended processes: those older than the moment, and the oldest above the number. Returns them.
    std::vector<std::shared_ptr<Process>> prune(Moment endedBefore, std::size_t keepEnded);

private:
    std::size_t &counter(ProcessStatus status, Region region);
    void enlist(const std::shared_ptr<Process> &process);
    void strike(const Process &process);

    std::vector<std::shared_ptr<Process>> m_byAge;
    std::unordered_map<std::string_view, std::shared_ptr<Process>> m_byId;
    std::array<std::array<std::size_t, countOf<Region>>, countOf<ProcessStatus>> m_counts{};
    std::array<std::vector<std::shared_ptr<Process>>, countOf<Region>> m_running;
    std::unordered_map<const Process *, std::size_t> m_runningPlace;
};

} // namespace sandbox
