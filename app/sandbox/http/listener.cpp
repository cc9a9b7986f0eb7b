// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/listener.h"

#include <arpa/inet.h>
#include <cerrno>
#include <memory>
#include <netdb.h>
#include <stdexcept>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace sandbox {

namespace {

std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> resolved(const std::string &address, int port)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE;
    addrinfo *found = nullptr;
    if (getaddrinfo(address.c_str(), std::to_string(port).c_str(), &hints, &found) != 0)
        throw std::invalid_argument("\"" + address + "\" is not an IP address");
    return {found, &freeaddrinfo};
}

} // namespace

int listenOn(const std::string &address, int port)
{
    const auto place = resolved(address, port);
    const int listener = socket(place->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    constexpr int backlog = 256;
    const bool listens =
        listener >= 0 && setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
        bind(listener, place->ai_addr, place->ai_addrlen) == 0 && listen(listener, backlog) == 0;
    if (!listens) {
        const int error = errno;
        if (listener >= 0)
            close(listener);
        throw std::system_error(error, std::generic_category(),
                                "cannot listen on " + address + " port " + std::to_string(port));
    }
    return listener;
}

int portOf(int listener)
{
    sockaddr_storage bound{};
    socklen_t size = sizeof bound;
    if (getsockname(listener, reinterpret_cast<sockaddr *>(&bound), &size) != 0)
        throw std::system_error(errno, std::generic_category(), "cannot tell the port");
    if (bound.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 &>(bound).sin6_port);
    return ntohs(reinterpret_cast<const sockaddr_in &>(bound).sin_port);
}

std::string hostOf(const std::string &address)
{
    return address.find(':') == std::string::npos ? address : "[" + address + "]";
}

std::string originOf(const std::string &address, int port)
{
    return "http://" + hostOf(address) + ":" + std::to_string(port);
}

bool isLoopback(const std::string &address)
{
    return address == "::1" || address.starts_with("127.");
}

} // namespace sandbox
