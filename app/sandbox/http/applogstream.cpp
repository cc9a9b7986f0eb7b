// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/applogstream.h"

#include "app/sandbox/world/application.h"
#include "app/sandbox/world/processlog.h"
#include "app/sandbox/world/world.h"

#include <algorithm>
#include <queue>
#include <utility>

namespace sandbox {

namespace {

/// The last line of a log that nobody has taken yet. Lines begin with their time, so the greater is the
/// later.
struct LastLine
{
    const ProcessLog *log;
    std::size_t index;
    std::string text;

    bool operator<(const LastLine &other) const { return text < other.text; }
};

} // namespace

bool AppLogStream::Scope::covers(const Process &process) const
{
    return (!region || process.region == *region) && (!deployment || process.deployment == deployment) &&
           (!process.terminatedAt || *process.terminatedAt >= endedBefore);
}

AppLogStream::AppLogStream(World &world, const Application &app, Scope scope, Moment now, std::size_t tail,
                           Ending ending)
    : m_world(world)
    , m_app(app)
    , m_scope(std::move(scope))
    , m_ending(ending)
{
    recall(now, tail);
}

TextStream::Step AppLogStream::read(std::string &text)
{
    return m_world.read([&](const State &state) {
        if (m_ready.empty() && m_ending != Ending::AtLastLine)
            collect(state.now);
        if (!m_ready.empty()) {
            text = std::move(m_ready.front()) + "\n";
            m_ready.pop_front();
            return Step::Text;
        }
        return m_ending == Ending::AtLastLine || m_app.deletedAt ? Step::End : Step::Nothing;
    });
}

/// Goes back from the end of all logs at once, and so makes no line that is not wanted.
void AppLogStream::recall(Moment now, std::size_t tail)
{
    std::deque<ProcessLog> logs;
    std::priority_queue<LastLine> last;
    for (const auto &process : m_app.processes.all()) {
        if (!m_scope.covers(*process))
            continue;
        const ProcessLog &log = logs.emplace_back(*process, now);
        m_progress[process->id] = {log.size(), log.isComplete()};
        if (log.size() > 0)
            last.push({&log, log.size() - 1, log.line(log.size() - 1)});
    }
    while (m_ready.size() < tail && !last.empty()) {
        const LastLine line = last.top();
        last.pop();
        m_ready.push_front(line.text);
        if (line.index > 0)
            last.push({line.log, line.index - 1, line.log->line(line.index - 1)});
    }
}

void AppLogStream::collect(Moment now)
{
    for (const auto &process : m_app.processes.all()) {
        if (!m_scope.covers(*process))
            continue;
        Progress &progress = m_progress[process->id];
        if (progress.complete)
            continue;
        const ProcessLog log(*process, now);
        while (progress.next < log.size())
            m_ready.push_back(log.line(progress.next++));
        progress.complete = log.isComplete();
    }
    std::ranges::sort(m_ready);
}

} // namespace sandbox
