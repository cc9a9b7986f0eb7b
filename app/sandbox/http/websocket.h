// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

class Connection;

/// The server's side of a WebSocket once hands are shaken (RFC 6455). It ends the conversation wherever the
/// RFC lets a server do so. Written here and not taken from libwebsockets: a strict echo of short messages is
/// less than that library's callbacks around it would be, and runs on the sandbox's own listener and threads.
class WebSocket
{
public:
    enum class Kind : std::uint8_t { Text = 1, Binary = 2 };

    struct Message
    {
        Kind kind = Kind::Text;
        std::string bytes;
    };

    explicit WebSocket(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The next message, put together from its frames; nothing once the conversation is over. Answers pings
    /// meanwhile.
    std::optional<Message> receive();
    void send(const Message &message);

private:
    struct Frame
    {
        bool isLast = true;
        std::uint8_t opcode = 0;
        std::string payload;
    };

    Message receiveWhole();
    void answer(const Frame &control);
    Frame readFrame();
    std::size_t readLength(std::uint8_t announced);
    std::string read(std::size_t size);
    void write(std::uint8_t opcode, std::string_view payload);

    Connection &m_connection;
};

} // namespace sandbox
