// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api.h"
#include "app/sandbox/http/server.h"
#include "app/sandbox/world/world.h"
#include "models/pace.h"
#include "models/storetimes.h"

namespace hathora::testing {

/// A sandbox whose clock stands still until it is moved, and a client signed in to it.
class SandboxSession
{
public:
    struct Options
    {
        sandbox::Generation generation = sandbox::Generation::Newest;
        sandbox::UnknownParameters unknownParameters = sandbox::UnknownParameters::Reject;
        int processes = 214;
        std::size_t pageSize = 10;
        std::chrono::milliseconds replyDeadline = std::chrono::seconds(20);
        int attempts = 1;                  ///< at a read; a fault is mostly to be seen, not repaired
        std::int64_t partSize = 8'000'000; ///< of an upload
        sandbox::Story story = sandbox::Story::None;
    };

    SandboxSession()
        : SandboxSession(Options())
    {
    }
    explicit SandboxSession(const Options &options);
    ~SandboxSession();

    AppId app() const { return m_app; } ///< the one with the most processes
    OrgId org() const { return m_org; }
    Api &api() { return m_api; }
    Client &client() { return m_client; }
    Pace &pace() { return m_pace; }
    sandbox::World &world() { return m_world; }
    sandbox::Server &server() { return m_server; }

    /// From now on the client has a token of the organization that may no more than this.
    void holdOnly(const std::vector<sandbox::Scope> &scopes);

    int liveProcesses();
    int requests(const char *operation) { return int(m_server.requests().count(operation)); }
    void fail(const char *operation, sandbox::Fault::Kind kind, int count = 1, int status = 500);
    void spoil(const char *rule); ///< as on the sandbox's command line: OPERATION:KIND

private:
    sandbox::World m_world;
    sandbox::Server m_server;
    int m_port;
    Client m_client;
    Api m_api;
    Pace m_pace;
    AppId m_app;
    OrgId m_org;
};

/// Intervals too short to be waited for.
StoreTimes quickTimes();

} // namespace hathora::testing
