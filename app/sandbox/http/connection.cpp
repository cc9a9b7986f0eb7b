// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/connection.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sandbox {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds requestPatience = std::chrono::seconds(30);

/// One end of the connection, as numbers; left alone when the socket has none any more.
void describe(int (*name)(int, sockaddr *, socklen_t *), int socket, std::string &ip, int &port)
{
    sockaddr_storage end{};
    socklen_t size = sizeof end;
    auto *address = reinterpret_cast<sockaddr *>(&end);
    std::array<char, NI_MAXHOST> host{};
    std::array<char, NI_MAXSERV> service{};
    if (name(socket, address, &size) != 0 ||
        getnameinfo(address, size, host.data(), host.size(), service.data(), service.size(),
                    NI_NUMERICHOST | NI_NUMERICSERV) != 0)
        return;
    ip = host.data();
    port = std::atoi(service.data());
}

/// What of the events comes about in the time; 0 when none does.
short awaited(int socket, short events, milliseconds patience)
{
    pollfd waiting{socket, events, 0};
    return poll(&waiting, 1, static_cast<int>(patience.count())) > 0 ? waiting.revents : short{0};
}

} // namespace

Connection::Connection(int socket)
    : m_socket(socket)
{
    // Headers and body are written one after the other; the body must not wait for an acknowledgement.
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Connection::~Connection()
{
    close(m_socket);
}

bool Connection::awaitRequest(milliseconds patience) const
{
    return m_begin < m_end || (awaited(m_socket, POLLIN, patience) & POLLIN) != 0;
}

bool Connection::stays(milliseconds span) const
{
    return awaited(m_socket, POLLRDHUP, span) == 0;
}

void Connection::hangUp()
{
    shutdown(m_socket, SHUT_RDWR);
}

void Connection::linger(milliseconds patience)
{
    shutdown(m_socket, SHUT_WR);
    const auto end = std::chrono::steady_clock::now() + patience;
    auto left = patience;
    while (left > milliseconds(0) && awaited(m_socket, POLLIN, left) != 0 &&
           recv(m_socket, m_buffer.data(), m_buffer.size(), 0) > 0)
        left = std::chrono::duration_cast<milliseconds>(end - std::chrono::steady_clock::now());
    m_begin = m_end = 0;
}

bool Connection::is_readable() const
{
    return m_begin < m_end || (awaited(m_socket, POLLIN, milliseconds(0)) & POLLIN) != 0;
}

bool Connection::is_writable() const
{
    const short state = awaited(m_socket, POLLOUT | POLLRDHUP, milliseconds(0));
    return (state & POLLOUT) != 0 && (state & (POLLRDHUP | POLLHUP | POLLERR)) == 0;
}

ssize_t Connection::read(char *data, std::size_t size)
{
    if (m_begin == m_end) {
        if (awaited(m_socket, POLLIN, requestPatience) == 0)
            return -1;
        const ssize_t received = recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (received <= 0)
            return received;
        m_begin = 0;
        m_end = static_cast<std::size_t>(received);
    }
    const std::size_t taken = std::min(size, m_end - m_begin);
    std::memcpy(data, m_buffer.data() + m_begin, taken);
    m_begin += taken;
    return static_cast<ssize_t>(taken);
}

/// A reader may take its time: only its going away, or our hanging up, ends the wait.
ssize_t Connection::write(const char *data, std::size_t size)
{
    return send(m_socket, data, size, MSG_NOSIGNAL);
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    describe(getpeername, m_socket, ip, port);
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    describe(getsockname, m_socket, ip, port);
}

} // namespace sandbox
