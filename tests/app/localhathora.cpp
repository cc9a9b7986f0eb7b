// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localhathora.h"

namespace hathora::testing {

namespace {

sandbox::WorldOptions smallWorld(std::uint64_t seed)
{
    sandbox::WorldOptions options;
    options.seed = seed;
    options.processes = 24;
    return options;
}

sandbox::ServerOptions optionsWith(const QByteArray &token)
{
    sandbox::ServerOptions options;
    options.token = token.toStdString();
    return options;
}

} // namespace

LocalHathora::LocalHathora(const QByteArray &token, std::uint64_t seed)
    : m_world(smallWorld(seed))
    , m_server(m_world, optionsWith(token))
    , m_url(QStringLiteral("http://127.0.0.1:%1").arg(m_server.start()))
{
}

void LocalHathora::answer(const char *operation, int status, int count)
{
    sandbox::Fault fault = sandbox::Fault::on(operation, sandbox::Fault::Kind::Status, status);
    fault.count = count;
    m_server.faults().arm(fault);
}

} // namespace hathora::testing
