// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/pingsession.h"

#include "app/sandbox/http/connection.h"
#include "app/sandbox/http/websocket.h"
#include "app/sandbox/http/websockethandshake.h"

namespace sandbox {

using namespace std::chrono_literals;

namespace {
constexpr auto farewell = 2s;
constexpr std::size_t mostHeadBytes = 8192;
} // namespace

void PingSession::run()
{
    const std::string head = readHead();
    if (head.empty())
        return;
    const auto handshake = WebSocketHandshake::answerTo(head);
    static_cast<httplib::Stream &>(m_connection).write(handshake.answer);
    if (handshake.accepted) {
        WebSocket socket(m_connection);
        while (const auto message = socket.receive())
            socket.send(*message);
    }
    m_connection.linger(farewell);
}

std::string PingSession::readHead()
{
    std::string head;
    char letter = 0;
    while (head.size() < mostHeadBytes && m_connection.read(&letter, 1) == 1) {
        head += letter;
        if (head.ends_with("\r\n\r\n"))
            return head;
    }
    return {};
}

} // namespace sandbox
