// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/agenda.h"

#include <algorithm>
#include <utility>

namespace sandbox {

void Agenda::note(Moment due, Deed deed)
{
    m_heap.push_back({due, m_order++, std::move(deed)});
    std::push_heap(m_heap.begin(), m_heap.end(), isLater);
}

void Agenda::run(Moment until, Moment &now)
{
    while (!m_heap.empty() && m_heap.front().due <= until) {
        std::pop_heap(m_heap.begin(), m_heap.end(), isLater);
        const Entry entry = std::move(m_heap.back());
        m_heap.pop_back();
        now = std::max(now, entry.due);
        entry.deed();
    }
    now = std::max(now, until);
}

bool Agenda::isLater(const Entry &left, const Entry &right)
{
    return left.due != right.due ? left.due > right.due : left.order > right.order;
}

} // namespace sandbox
