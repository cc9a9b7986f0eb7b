// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/faultboard.h"

#include "app/sandbox/world/random.h"

#include <algorithm>

namespace sandbox {

void FaultBoard::arm(const Fault &fault)
{
    const std::lock_guard guard(m_mutex);
    m_armed.push_back({fault, Random::mix(m_seed ^ Random::mix(++m_everArmed))});
}

void FaultBoard::clear()
{
    const std::lock_guard guard(m_mutex);
    m_armed.clear();
    m_everArmed = 0;
}

std::optional<Fault> FaultBoard::strike(const std::string &operation)
{
    const std::lock_guard guard(m_mutex);
    const auto found = std::ranges::find_if(m_armed, [&](Armed &armed) { return befalls(armed, operation); });
    if (found == m_armed.end())
        return std::nullopt;
    const Fault struck = found->fault;
    if (struck.count != Fault::withoutEnd && --found->fault.count <= 0)
        m_armed.erase(found);
    return struck;
}

bool FaultBoard::befalls(Armed &armed, const std::string &operation)
{
    if (armed.fault.operation != operation && armed.fault.operation != "*")
        return false;
    return Random::fixed(armed.salt, armed.seen++) < armed.fault.rate;
}

} // namespace sandbox
