// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/acceptor.h"
#include "app/sandbox/http/issuer.h"
#include "app/sandbox/http/pingsession.h"
#include "app/sandbox/http/service.h"
#include "app/sandbox/http/storage.h"

namespace sandbox {

class World;

/// The sandbox on four sockets: Hathora's API, and beside it the storage that archives are uploaded to, the
/// issuer that lets persons in by a browser, and the place where all regions answer pings.
class Server
{
public:
    /// The world must outlive it.
    Server(World &world, const ServerOptions &options);

    /// The port the API listens on. Throws std::system_error when it cannot.
    int start();
    /// Ends every connection, streams too, and returns when no thread is left.
    void stop();

    /// Throws std::invalid_argument with a sentence when the rule is none.
    void arm(std::string_view faultRule) { m_service.arm(faultRule); }
    FaultBoard &faults() { return m_service.faults(); }
    RequestLog &requests() { return m_service.requests(); }
    const Service &service() const { return m_service; }
    Storage &storage() { return m_storage; }
    const Storage &storage() const { return m_storage; }
    Issuer &issuer() { return m_issuer; }
    const Issuer &issuer() const { return m_issuer; }
    const PingPlace &ping() const { return m_ping; }

private:
    ServerOptions m_options;
    Storage m_storage;
    Issuer m_issuer;
    PingPlace m_ping;
    Service m_service;
    Acceptor m_storageAcceptor;
    Acceptor m_issuerAcceptor;
    Acceptor m_pingAcceptor;
    Acceptor m_apiAcceptor;
};

} // namespace sandbox
