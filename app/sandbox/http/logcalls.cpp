// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/logcalls.h"

#include "app/sandbox/http/processlogstream.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

namespace {
constexpr Span kept = std::chrono::hours(72);
}

Answer getLogsForProcess(const Call &call)
{
    constexpr double usualTail = 100;
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        const auto process = state.process(app, call.arguments.text("processId"));
        if (process->terminatedAt && state.now - *process->terminatedAt > kept)
            throw Refusal(Refusal::Reason::Gone, "The log of process " + process->id + " is no longer kept");
        const auto tail = static_cast<std::size_t>(call.arguments.number("tailLines").value_or(usualTail));
        const auto ending = call.arguments.flag("follow") ? ProcessLogStream::Ending::WithProcess
                                                          : ProcessLogStream::Ending::AtLastLine;
        return Answer::of(std::make_shared<ProcessLogStream>(call.world, process, state.now, tail, ending));
    });
}

} // namespace sandbox
