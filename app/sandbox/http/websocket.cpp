// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/websocket.h"

#include "app/sandbox/http/connection.h"
#include "app/sandbox/http/utf8.h"

namespace sandbox {

using namespace std::chrono_literals;

namespace {

constexpr auto idlePatience = 60s;
constexpr std::size_t mostBytes = 0xffff;
constexpr std::size_t mostControlBytes = 125;

enum Opcode : std::uint8_t { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

/// Why a conversation ends, in the RFC's numbers (section 7.4.1).
enum class Ending : std::uint16_t {
    /// Without a word: the other side has gone, or has said goodbye.
    Silent = 0,
    Normal = 1000,
    ProtocolError = 1002,
    NotUtf8 = 1007,
    TooBig = 1009,
};

/// Thrown to end the conversation.
struct Over
{
    Ending ending;
};

bool isControl(std::uint8_t opcode)
{
    return opcode >= Close;
}

bool isKnown(std::uint8_t opcode)
{
    return opcode <= Binary || (opcode >= Close && opcode <= Pong);
}

void require(bool condition, Ending otherwise)
{
    if (!condition)
        throw Over{otherwise};
}

std::uint16_t numberIn(std::string_view bytes)
{
    return static_cast<std::uint16_t>((static_cast<unsigned char>(bytes[0]) << 8U) |
                                      static_cast<unsigned char>(bytes[1]));
}

std::string bytesOf(std::size_t number)
{
    return {static_cast<char>(number >> 8U), static_cast<char>(number & 255U)};
}

/// Those that may stand in a close frame.
bool isClosingCode(std::uint16_t code)
{
    constexpr std::uint16_t never = 1004;
    constexpr std::uint16_t lastReserved = 1006;
    return (code >= 1000 && code <= 1011 && (code < never || code > lastReserved)) ||
           (code >= 3000 && code <= 4999);
}

} // namespace

std::optional<WebSocket::Message> WebSocket::receive()
{
    try {
        return receiveWhole();
    } catch (const Over &over) {
        if (over.ending != Ending::Silent)
            write(Close, bytesOf(static_cast<std::size_t>(over.ending)));
        return std::nullopt;
    }
}

void WebSocket::send(const Message &message)
{
    write(static_cast<std::uint8_t>(message.kind), message.bytes);
}

WebSocket::Message WebSocket::receiveWhole()
{
    std::optional<Message> message;
    while (true) {
        const Frame frame = readFrame();
        if (isControl(frame.opcode)) {
            answer(frame);
            continue;
        }
        require((frame.opcode == Continuation) == message.has_value(), Ending::ProtocolError);
        if (!message)
            message.emplace(Message{static_cast<Kind>(frame.opcode), {}});
        require(message->bytes.size() + frame.payload.size() <= mostBytes, Ending::TooBig);
        message->bytes += frame.payload;
        if (!frame.isLast)
            continue;
        require(message->kind == Kind::Binary || isUtf8(message->bytes), Ending::NotUtf8);
        return *message;
    }
}

void WebSocket::answer(const Frame &control)
{
    if (control.opcode == Ping)
        write(Pong, control.payload);
    if (control.opcode != Close)
        return;
    if (!control.payload.empty()) {
        require(control.payload.size() >= 2 && isClosingCode(numberIn(control.payload)),
                Ending::ProtocolError);
        require(isUtf8(control.payload.substr(2)), Ending::NotUtf8);
    }
    write(Close, control.payload.substr(0, 2));
    throw Over{Ending::Silent};
}

WebSocket::Frame WebSocket::readFrame()
{
    require(m_connection.awaitRequest(idlePatience), Ending::Normal);
    const std::string head = read(2);
    const auto first = static_cast<std::uint8_t>(head[0]);
    const auto second = static_cast<std::uint8_t>(head[1]);
    Frame frame;
    frame.isLast = (first & 0x80U) != 0;
    frame.opcode = first & 0x0fU;
    const bool isMasked = (second & 0x80U) != 0;
    require((first & 0x70U) == 0 && isKnown(frame.opcode) && isMasked, Ending::ProtocolError);
    const std::size_t size = readLength(second & 0x7fU);
    require(!isControl(frame.opcode) || (frame.isLast && size <= mostControlBytes), Ending::ProtocolError);
    require(size <= mostBytes, Ending::TooBig);
    const std::string mask = read(4);
    frame.payload = read(size);
    for (std::size_t i = 0; i < size; ++i)
        frame.payload[i] = static_cast<char>(frame.payload[i] ^ mask[i % 4]);
    return frame;
}

/// A length has to be written in the shortest form it has.
std::size_t WebSocket::readLength(std::uint8_t announced)
{
    constexpr std::uint8_t inTwoBytes = 126;
    constexpr std::uint8_t inEightBytes = 127;
    if (announced < inTwoBytes)
        return announced;
    std::uint64_t length = 0;
    for (const char byte : read(announced == inTwoBytes ? 2 : 8))
        length = (length << 8U) | static_cast<unsigned char>(byte);
    require(length >= (announced == inEightBytes ? 0x10000U : 126U) && (length >> 63U) == 0,
            Ending::ProtocolError);
    return length;
}

std::string WebSocket::read(std::size_t size)
{
    std::string bytes(size, '\0');
    for (std::size_t done = 0; done < size;) {
        const ssize_t count = m_connection.read(bytes.data() + done, size - done);
        require(count > 0, Ending::Silent);
        done += static_cast<std::size_t>(count);
    }
    return bytes;
}

/// What cannot be written has nobody to read it; the next read says so.
void WebSocket::write(std::uint8_t opcode, std::string_view payload)
{
    std::string frame{static_cast<char>(0x80U | opcode)};
    if (payload.size() <= mostControlBytes)
        frame += static_cast<char>(payload.size());
    else
        frame += static_cast<char>(126) + bytesOf(payload.size());
    frame += payload;
    std::string_view left = frame;
    while (!left.empty()) {
        const ssize_t count = m_connection.write(left.data(), left.size());
        if (count <= 0)
            return;
        left.remove_prefix(static_cast<std::size_t>(count));
    }
}

} // namespace sandbox
