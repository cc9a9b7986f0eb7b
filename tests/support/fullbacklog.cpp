// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fullbacklog.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hathora::testing {

FullBacklog::FullBacklog()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *const where = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    m_sockets.push_back(listener);
    ::bind(listener, where, size);
    ::listen(listener, 0);
    ::getsockname(listener, where, &size);
    m_port = ntohs(address.sin_port);
    constexpr int more = 4; // than the queue holds; Linux lets one in even for 0
    for (int i = 0; i < more; ++i) {
        const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        m_sockets.push_back(client);
        ::connect(client, where, size);
    }
}

FullBacklog::~FullBacklog()
{
    for (const int socket : m_sockets)
        ::close(socket);
}

QUrl FullBacklog::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

} // namespace hathora::testing
