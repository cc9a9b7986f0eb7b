// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/faultboard.h"

#include <algorithm>

namespace sandbox {

void FaultBoard::arm(const Fault &fault)
{
    const std::lock_guard guard(m_mutex);
    m_armed.push_back(fault);
}

void FaultBoard::clear()
{
    const std::lock_guard guard(m_mutex);
    m_armed.clear();
}

std::optional<Fault> FaultBoard::strike(const std::string &operation)
{
    const std::lock_guard guard(m_mutex);
    const auto found = std::ranges::find_if(
        m_armed, [&](const Fault &fault) { return fault.operation == operation || fault.operation == "*"; });
    if (found == m_armed.end())
        return std::nullopt;
    const Fault struck = *found;
    if (--found->count <= 0)
        m_armed.erase(found);
    return struck;
}

} // namespace sandbox
