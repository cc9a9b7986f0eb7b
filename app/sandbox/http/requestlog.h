// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <cstddef>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace sandbox {

/// What was asked, for tests and the curious: without headers, so without secrets. Thread-safe.
class RequestLog
{
public:
    struct Entry
    {
        /// By the machine's clock, whatever the world's says.
        Moment at{};
        std::string method;
        /// Path and query, as sent.
        std::string target;
        /// Empty where the contract has no such operation.
        std::string operation;
        /// As sent; a POST without a body should have none.
        std::string contentType;
    };

    void note(Entry entry);
    void reset();
    std::size_t count(const std::string &operation) const;
    std::size_t total() const;
    std::map<std::string, std::size_t> counts() const;
    /// Oldest first; the last few thousand only.
    std::vector<Entry> entries() const;

private:
    mutable std::mutex m_mutex;
    std::map<std::string, std::size_t> m_counts;
    std::size_t m_total = 0;
    std::deque<Entry> m_entries;
};

} // namespace sandbox
