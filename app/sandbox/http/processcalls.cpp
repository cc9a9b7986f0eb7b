// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/processcalls.h"

#include "app/sandbox/http/encode.h"
#include "app/sandbox/http/encodeolder.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/processlife.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

#include <cmath>

namespace sandbox {

using nlohmann::json;

namespace {

ProcessFilter filter(const Arguments &arguments)
{
    ProcessFilter wanted;
    wanted.statuses = arguments.set<ProcessStatus>("status");
    wanted.regions = arguments.set<Region>("region");
    // The unit is not published; milliseconds is what the createdAt of the last item suggests.
    if (const auto before = arguments.number("before"))
        wanted.before = Moment(Span(std::llround(std::min(std::max(*before, 0.0), 1e15))));
    return wanted;
}

/// The generations differ in the shape alone.
using Show = json (*)(const Process &);

Answer showLatest(const Call &call, Show show)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        json page = json::array();
        for (const auto &process : app.processes.newest(filter(call.arguments), call.pageSize))
            page.push_back(show(*process));
        return Answer::of(std::move(page));
    });
}

Answer showOne(const Call &call, Show show)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        return Answer::of(show(*state.process(app, call.arguments.text("processId"))));
    });
}

Answer createAndShow(const Call &call, Show show)
{
    return call.world.change([&](const Hands &hands) {
        Application &app = hands.state.application(call.arguments.text("appId"));
        const auto deployment = app.latestDeployment();
        if (!deployment)
            throw Refusal(Refusal::Reason::Unacceptable, "appId: " + app.name + " has no deployment yet");
        hands.state.requireCapacity(app, *deployment);
        const auto process = hands.processes.create(app, call.arguments.word<Region>("region"), deployment);
        return Answer::of(show(*process));
    });
}

} // namespace

Answer getLatestProcesses(const Call &call)
{
    return showLatest(call, encode);
}

Answer getLatestProcessesV2(const Call &call)
{
    return showLatest(call, encodeV2);
}

Answer getProcessesCount(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        return Answer::of(json{{"count", app.processes.count(filter(call.arguments))}});
    });
}

Answer getProcess(const Call &call)
{
    return showOne(call, encode);
}

Answer getProcessV2(const Call &call)
{
    return showOne(call, encodeV2);
}

Answer stopProcess(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        Application &app = hands.state.application(call.arguments.text("appId"));
        hands.processes.stop(app, *hands.state.process(app, call.arguments.text("processId")));
        return Answer::done();
    });
}

Answer createProcess(const Call &call)
{
    return createAndShow(call, encode);
}

Answer createProcessV2(const Call &call)
{
    return createAndShow(call, encodeV2);
}

} // namespace sandbox
