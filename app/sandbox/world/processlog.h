// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sandbox {

struct Process;

/// What a process has printed until now. Lines are numbered from one and never change; nothing of it is
/// stored.
class ProcessLog
{
public:
    /// The process must outlive it.
    ProcessLog(const Process &process, Moment now);

    std::size_t size() const { return m_boot.size() + m_ticks + m_end.size(); }
    /// Without a line feed; with colours, as servers print them.
    std::string line(std::size_t index) const;
    /// Whether the process has ended, so that no line can follow.
    bool isComplete() const;

private:
    enum class Level : std::uint8_t { Debug, Info, Warning, Error };

    struct Entry
    {
        Moment at;
        Level level;
        std::string text;
    };

    void recallBoot(Moment now);
    void recallEnd();
    void recallCrash();
    Entry tick(std::size_t number) const;
    std::string happening(Moment after, Moment until) const;
    Entry chatter(Moment at, std::size_t number) const;
    static std::string format(std::size_t number, const Entry &entry);

    const Process &m_process;
    Span m_period;
    std::vector<Entry> m_boot;
    std::size_t m_ticks = 0;
    std::vector<Entry> m_end;
};

} // namespace sandbox
