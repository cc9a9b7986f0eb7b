// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/archive.h"

#include "app/sandbox/storage/blob.h"

#include <numeric>

namespace sandbox {

std::int64_t Archive::size() const
{
    return std::accumulate(m_parts.begin(), m_parts.end(), std::int64_t{0},
                           [](std::int64_t sum, const auto &part) { return sum + part->size(); });
}

std::size_t Archive::read(std::span<char> bytes)
{
    for (; m_part < m_parts.size(); ++m_part, m_offset = 0) {
        const std::size_t count = m_parts[m_part]->read(m_offset, bytes);
        m_offset += static_cast<std::int64_t>(count);
        if (count > 0)
            return count;
    }
    return 0;
}

} // namespace sandbox
