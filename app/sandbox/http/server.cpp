// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/server.h"

#include "app/sandbox/http/connection.h"
#include "app/sandbox/http/listener.h"
#include "app/sandbox/http/session.h"

#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace sandbox {

Server::Server(World &world, const ServerOptions &options)
    : m_options(options)
    , m_service(world, options)
{
}

Server::~Server()
{
    stop();
}

int Server::start()
{
    m_stopping = false;
    m_listener = listenOn(m_options.address, m_options.port);
    const int port = portOf(m_listener);
    m_acceptor = std::thread(&Server::acceptConnections, this);
    return port;
}

void Server::stop()
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

void Server::acceptConnections()
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
        std::thread(&Server::serve, this, connection).detach();
    }
}

void Server::serve(const std::shared_ptr<Connection> &connection)
{
    const Session::Answerer answerer = [this](const Inquiry &inquiry) { return m_service.answer(inquiry); };
    Session(*connection, answerer).run();
    // The client must see the end now, not when the last reference goes.
    connection->hangUp();
    const std::lock_guard guard(m_mutex);
    m_connections.erase(connection);
    m_connectionEnded.notify_all();
}

} // namespace sandbox
