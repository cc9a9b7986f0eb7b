// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/support/sandboxsession.h"

#include "app/sandbox/http/tokensecret.h"
#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/keyring.h"
#include "tests/support/quick.h"

#include <algorithm>

namespace hathora::testing {

namespace {

constexpr const char *token = "token-for-tests";

sandbox::WorldOptions worldOptions(const SandboxSession::Options &wanted)
{
    sandbox::WorldOptions options;
    options.seed = 7;
    options.processes = wanted.processes;
    options.story = wanted.story;
    options.clock =
        sandbox::Clock::manual(std::chrono::time_point_cast<sandbox::Span>(std::chrono::system_clock::now()));
    return options;
}

sandbox::ServerOptions serverOptions(const SandboxSession::Options &options)
{
    sandbox::ServerOptions server;
    server.token = token;
    server.generation = options.generation;
    server.pageSize = options.pageSize;
    server.unknownParameters = options.unknownParameters;
    server.storage.partSize = options.partSize;
    return server;
}

ClientOptions clientOptions(int port, const SandboxSession::Options &wanted)
{
    ClientOptions options = quickOptions(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)));
    options.deadlines.reply = wanted.replyDeadline;
    options.retry.attempts = wanted.attempts;
    return options;
}

} // namespace

SandboxSession::SandboxSession(const Options &options)
    : m_world(worldOptions(options))
    , m_server(m_world, serverOptions(options))
    , m_port(m_server.start())
    , m_client(clientOptions(m_port, options))
    , m_api(m_client)
{
    const bool isFit = m_client.setToken(token);
    Q_ASSERT(isFit);
    Q_UNUSED(isFit)
    m_world.read([this](const sandbox::State &state) {
        const auto biggest = std::max_element(
            state.applications.begin(), state.applications.end(),
            [](const auto &a, const auto &b) { return a->processes.liveCount() < b->processes.liveCount(); });
        m_app = AppId(QString::fromStdString((*biggest)->id));
        m_org = OrgId(QString::fromStdString((*biggest)->orgId));
    });
}

SandboxSession::~SandboxSession() = default;

void SandboxSession::holdOnly(const std::vector<sandbox::Scope> &scopes)
{
    static constexpr auto secret = "fake-token-poor";
    m_world.change([&](const sandbox::Hands &hands) {
        const sandbox::Organization &owner = hands.state.organization(m_org.text().toStdString());
        hands.keyring.create(owner, {"poor", sandbox::Rights::of(scopes), sandbox::keyOf(secret), "poor"},
                             sandbox::Caller::person(hands.state, sandbox::Caller::owner));
    });
    const bool isFit = m_client.setToken(secret);
    Q_ASSERT(isFit);
    Q_UNUSED(isFit)
}

int SandboxSession::liveProcesses()
{
    return m_world.read([this](const sandbox::State &state) {
        return int(state.application(m_app.text().toStdString()).processes.liveCount());
    });
}

void SandboxSession::fail(const char *operation, sandbox::Fault::Kind kind, int count, int status)
{
    sandbox::Fault fault;
    fault.operation = operation;
    fault.kind = kind;
    fault.count = count;
    fault.status = status;
    m_server.faults().arm(fault);
}

void SandboxSession::spoil(const char *rule)
{
    m_server.arm(rule);
}

StoreTimes quickTimes()
{
    StoreTimes times;
    const RefreshTimes quick{50ms, 200ms};
    times.organizations = times.apps = times.appCounts = times.builds = times.runningBuild = quick;
    times.deployments = times.processes = times.rooms = times.room = times.fleets = times.metrics = quick;
    times.usage = times.people = times.billing = quick;
    times.pings = {.every = 100ms, .patience = 5s, .samples = 3, .atOnce = 4};
    times.sparklineKept = 100ms;
    times.sparklinePause = 1ms;
    times.metricPace = {.perSecond = 1000, .recovery = 200ms};
    times.summaryEvery = 20ms;
    times.alerts = {.every = 20ms, .calm = 100ms};
    times.assembly = {
        .sweepEvery = 50ms, .firstPause = 0ms, .pause = 0ms, .countEvery = 50ms, .keptEnded = 20};
    times.check = {.pause = 10ms, .looks = 3};
    times.arrival = {.every = 20ms, .most = 1min, .processEvery = 20ms};
    return times;
}

} // namespace hathora::testing
