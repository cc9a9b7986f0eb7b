// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/server.h"
#include "app/sandbox/world/world.h"

#include <QByteArray>
#include <QUrl>

namespace hathora::testing {

/// A small Hathora in this process, whose requests can be counted and whose faults can be armed.
class LocalHathora
{
public:
    explicit LocalHathora(const QByteArray &token, std::uint64_t seed = 7);

    const QUrl &url() const { return m_url; }
    sandbox::Server &server() { return m_server; }
    sandbox::World &world() { return m_world; }
    int asked(const char *operation) { return int(m_server.requests().count(operation)); }
    /// The next requests to the operation are answered with this status.
    void answer(const char *operation, int status, int count = 1);

private:
    sandbox::World m_world;
    sandbox::Server m_server;
    QUrl m_url;
};

} // namespace hathora::testing
