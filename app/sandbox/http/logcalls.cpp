// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/logcalls.h"

#include "app/sandbox/http/applogstream.h"
#include "app/sandbox/http/processlogstream.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

#include <limits>

namespace sandbox {

namespace {

constexpr Span kept = std::chrono::hours(72);

std::size_t tail(const Arguments &arguments)
{
    constexpr double usual = 100;
    return static_cast<std::size_t>(arguments.number("tailLines").value_or(usual));
}

ProcessLogStream::Ending ending(const Arguments &arguments)
{
    return arguments.flag("follow") ? ProcessLogStream::Ending::WithProcess
                                    : ProcessLogStream::Ending::AtLastLine;
}

/// Refused once its log is dropped.
std::shared_ptr<const Process> loggedProcess(const Call &call, const State &state)
{
    const Application &app = state.application(call.arguments.text("appId"));
    auto process = state.process(app, call.arguments.text("processId"));
    if (process->terminatedAt && state.now - *process->terminatedAt > kept)
        throw Refusal(Refusal::Reason::Gone, "The log of process " + process->id + " is no longer kept");
    return process;
}

Answer appLogs(const Call &call, const State &state, AppLogStream::Scope scope)
{
    const Application &app = state.application(call.arguments.text("appId"));
    scope.endedBefore = state.now - kept;
    return Answer::of(std::make_shared<AppLogStream>(call.world, app, std::move(scope), state.now,
                                                     tail(call.arguments), ending(call.arguments)));
}

} // namespace

Answer getLogsForProcess(const Call &call)
{
    return call.world.read([&](const State &state) {
        return Answer::of(std::make_shared<ProcessLogStream>(
            call.world, loggedProcess(call, state), state.now, tail(call.arguments), ending(call.arguments)));
    });
}

Answer downloadLogForProcess(const Call &call)
{
    constexpr std::size_t all = std::numeric_limits<std::size_t>::max();
    return call.world.read([&](const State &state) {
        const auto process = loggedProcess(call, state);
        if (!process->ended())
            throw Refusal(Refusal::Reason::Unacceptable,
                          "Process " + process->id + " has not ended: follow its log instead");
        return Answer::of(std::make_shared<ProcessLogStream>(call.world, process, state.now, all,
                                                             ProcessLogStream::Ending::AtLastLine));
    });
}

Answer getLogsForApp(const Call &call)
{
    return call.world.read([&](const State &state) {
        AppLogStream::Scope scope;
        if (call.arguments.has("region"))
            scope.region = call.arguments.word<Region>("region");
        return appLogs(call, state, std::move(scope));
    });
}

Answer getLogsForDeployment(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        AppLogStream::Scope scope;
        scope.deployment = state.deployment(call.arguments.whole("deploymentId"), app);
        return appLogs(call, state, std::move(scope));
    });
}

} // namespace sandbox
