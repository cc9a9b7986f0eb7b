// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>

namespace sandbox {

class Connection;
class World;

/// The sandbox on a socket. Every connection has a thread of its own, so that streams and idle clients starve
/// nobody.
class Server
{
public:
    /// The world must outlive it.
    Server(World &world, const ServerOptions &options);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// The port it listens on. Throws std::system_error when it cannot.
    int start();
    /// Ends every connection, streams too, and returns when no thread is left.
    void stop();

    FaultBoard &faults() { return m_service.faults(); }
    RequestLog &requests() { return m_service.requests(); }
    const Service &service() const { return m_service; }

private:
    void acceptConnections();
    void serve(const std::shared_ptr<Connection> &connection);

    ServerOptions m_options;
    Service m_service;
    int m_listener = -1;
    std::thread m_acceptor;
    std::mutex m_mutex;
    std::condition_variable m_connectionEnded;
    std::set<std::shared_ptr<Connection>> m_connections;
    bool m_stopping = false;
};

} // namespace sandbox
