// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/processlogstream.h"

#include "app/sandbox/world/process.h"
#include "app/sandbox/world/processlog.h"
#include "app/sandbox/world/world.h"

#include <algorithm>
#include <utility>

namespace sandbox {

ProcessLogStream::ProcessLogStream(World &world, std::shared_ptr<const Process> process, Moment now,
                                   std::size_t tail, Ending ending)
    : m_world(world)
    , m_process(std::move(process))
    , m_ending(ending)
{
    const std::size_t size = ProcessLog(*m_process, now).size();
    m_next = size - std::min(size, tail);
    m_last = size;
}

TextStream::Step ProcessLogStream::read(std::string &text)
{
    // One line at a time reaches the client as a chunk of its own, as a server that flushes its lines does
    // it.
    return m_world.read([&](const State &state) {
        const ProcessLog log(*m_process, state.now);
        const std::size_t end = m_ending == Ending::AtLastLine ? m_last : log.size();
        if (m_next < end) {
            text = log.line(m_next++) + "\n";
            return Step::Text;
        }
        return m_ending == Ending::AtLastLine || log.isComplete() ? Step::End : Step::Nothing;
    });
}

} // namespace sandbox
