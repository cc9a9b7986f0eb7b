// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>

namespace sandbox {

class Connection;

/// A listening socket. Every connection has a thread of its own, so that streams and idle clients starve
/// nobody.
class Acceptor
{
public:
    /// Serves one connection to its end; called on its thread.
    using Serve = std::function<void(Connection &)>;

    explicit Acceptor(Serve serve);
    ~Acceptor();
    Acceptor(const Acceptor &) = delete;
    Acceptor &operator=(const Acceptor &) = delete;

    /// The port it listens on; 0 asks for any that is free. Throws std::system_error when it cannot.
    int start(const std::string &address, int port);
    /// Ends every connection, streams too, and returns when no thread is left.
    void stop();

private:
    void acceptConnections();
    void serve(const std::shared_ptr<Connection> &connection);

    Serve m_serve;
    int m_listener = -1;
    std::thread m_acceptor;
    std::mutex m_mutex;
    std::condition_variable m_connectionEnded;
    std::set<std::shared_ptr<Connection>> m_connections;
    bool m_stopping = false;
};

} // namespace sandbox
