// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/textstream.h"
#include "app/sandbox/world/moment.h"

#include <cstddef>
#include <memory>

namespace sandbox {

class World;
struct Process;

/// A process's log from its last lines on.
class ProcessLogStream final : public TextStream
{
public:
    enum class Ending : std::uint8_t { AtLastLine, WithProcess };

    /// To be made inside World::read, at its moment.
    ProcessLogStream(World &world, std::shared_ptr<const Process> process, Moment now, std::size_t tail,
                     Ending ending);

    Step read(std::string &text) override;

private:
    World &m_world;
    std::shared_ptr<const Process> m_process;
    Ending m_ending;
    std::size_t m_next;
    std::size_t m_last;
};

} // namespace sandbox
