// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sandbox {

/// What a WebSocket server says to a client's opening request (RFC 6455, section 4.2).
struct WebSocketHandshake
{
    bool accepted = false;
    /// A whole HTTP response.
    std::string answer;

    /// The head is the request up to and with its empty line.
    static WebSocketHandshake answerTo(std::string_view head);
};

} // namespace sandbox
