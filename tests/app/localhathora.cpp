// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localhathora.h"

#include <algorithm>
#include <chrono>

namespace hathora::testing {

namespace {

sandbox::WorldOptions smallWorld(std::uint64_t seed, LocalHathora::Time time, sandbox::Story story)
{
    sandbox::WorldOptions options;
    options.seed = seed;
    options.processes = 24;
    options.story = story;
    if (time == LocalHathora::Time::Stands)
        options.clock = sandbox::Clock::manual(
            std::chrono::time_point_cast<sandbox::Span>(std::chrono::system_clock::now()));
    return options;
}

sandbox::ServerOptions optionsWith(const QByteArray &token, const sandbox::IssuerOptions &issuer = {})
{
    sandbox::ServerOptions options;
    options.issuer = issuer;
    options.token = token.toStdString();
    return options;
}

} // namespace

LocalHathora::LocalHathora(const QByteArray &token, std::uint64_t seed, Time time, sandbox::Story story)
    : m_world(smallWorld(seed, time, story))
    , m_server(m_world, optionsWith(token))
    , m_url(QStringLiteral("http://127.0.0.1:%1").arg(m_server.start()))
{
}

LocalHathora::LocalHathora(const QByteArray &token, Time time, const sandbox::IssuerOptions &issuer)
    : m_world(smallWorld(7, time, sandbox::Story::None))
    , m_server(m_world, optionsWith(token, issuer))
    , m_url(QStringLiteral("http://127.0.0.1:%1").arg(m_server.start()))
{
}

int LocalHathora::changesAsked()
{
    const auto entries = m_server.requests().entries();
    return int(std::count_if(entries.begin(), entries.end(),
                             [](const sandbox::RequestLog::Entry &entry) { return entry.method != "GET"; }));
}

void LocalHathora::answer(const char *operation, int status, int count)
{
    sandbox::Fault fault = sandbox::Fault::on(operation, sandbox::Fault::Kind::Status, status);
    fault.count = count;
    m_server.faults().arm(fault);
}

} // namespace hathora::testing
