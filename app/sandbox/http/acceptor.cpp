// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/acceptor.h"

#include "app/sandbox/http/connection.h"
#include "app/sandbox/http/listener.h"

#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace sandbox {

Acceptor::Acceptor(Serve serve)
    : m_serve(std::move(serve))
{
}

Acceptor::~Acceptor()
{
    stop();
}

int Acceptor::start(const std::string &address, int port)
{
    m_stopping = false;
    m_listener = listenOn(address, port);
    const int taken = portOf(m_listener);
    m_acceptor = std::thread(&Acceptor::acceptConnections, this);
    return taken;
}

void Acceptor::stop()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    if (!m_acceptor.joinable())
        return;
    shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    close(m_listener);
    std::unique_lock lock(m_mutex);
    for (const auto &connection : m_connections)
        connection->hangUp();
    m_connectionEnded.wait(lock, [this] { return m_connections.empty(); });
}

void Acceptor::acceptConnections()
{
    while (true) {
        const int socket = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        // Out of descriptors, most likely: some connection has to end first.
        if (socket < 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        const std::lock_guard guard(m_mutex);
        if (m_stopping) {
            if (socket >= 0)
                close(socket);
            return;
        }
        if (socket < 0)
            continue;
        const auto connection = std::make_shared<Connection>(socket);
        m_connections.insert(connection);
        std::thread(&Acceptor::serve, this, connection).detach();
    }
}

void Acceptor::serve(const std::shared_ptr<Connection> &connection)
{
    m_serve(*connection);
    // The client must see the end now, not when the last reference goes.
    connection->hangUp();
    const std::lock_guard guard(m_mutex);
    m_connections.erase(connection);
    m_connectionEnded.notify_all();
}

} // namespace sandbox
