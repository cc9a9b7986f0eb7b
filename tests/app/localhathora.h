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
    enum class Time {
        Runs,
        Stands, ///< until it is moved, with world().advance()
    };

    explicit LocalHathora(const QByteArray &token, std::uint64_t seed = 7, Time time = Time::Runs,
                          sandbox::Story story = sandbox::Story::None);

    /// The same with an issuer of one's own making.
    LocalHathora(const QByteArray &token, Time time, const sandbox::IssuerOptions &issuer);

    const QUrl &url() const { return m_url; }
    QUrl issuer() const { return QUrl(QString::fromStdString(m_server.issuer().origin())); }
    sandbox::Server &server() { return m_server; }
    sandbox::World &world() { return m_world; }
    int asked(const char *operation) { return int(m_server.requests().count(operation)); }
    int changesAsked(); ///< requests of any operation that is not merely looking
    /// The next requests to the operation are answered with this status.
    void answer(const char *operation, int status, int count = 1);

private:
    sandbox::World m_world;
    sandbox::Server m_server;
    QUrl m_url;
};

} // namespace hathora::testing
