// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/requestlog.h"

#include <utility>

namespace sandbox {

namespace {
constexpr std::size_t entriesKept = 5000;
}

void RequestLog::note(Entry entry)
{
    const std::lock_guard guard(m_mutex);
    ++m_total;
    if (!entry.operation.empty())
        ++m_counts[entry.operation];
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > entriesKept)
        m_entries.pop_front();
}

void RequestLog::reset()
{
    const std::lock_guard guard(m_mutex);
    m_total = 0;
    m_counts.clear();
    m_entries.clear();
}

std::size_t RequestLog::count(const std::string &operation) const
{
    const std::lock_guard guard(m_mutex);
    const auto found = m_counts.find(operation);
    return found == m_counts.end() ? 0 : found->second;
}

std::size_t RequestLog::total() const
{
    const std::lock_guard guard(m_mutex);
    return m_total;
}

std::map<std::string, std::size_t> RequestLog::counts() const
{
    const std::lock_guard guard(m_mutex);
    return m_counts;
}

std::vector<RequestLog::Entry> RequestLog::entries() const
{
    const std::lock_guard guard(m_mutex);
    return {m_entries.begin(), m_entries.end()};
}

} // namespace sandbox
