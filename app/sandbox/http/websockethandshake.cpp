// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/websockethandshake.h"

#include "app/sandbox/storage/base64.h"
#include "app/sandbox/storage/digest.h"

#include <algorithm>
#include <array>
#include <map>

namespace sandbox {

namespace {

using Headers = std::map<std::string, std::string>;

constexpr std::string_view newline = "\r\n";
/// The first is V2's, the second V1's.
constexpr std::array<std::string_view, 2> paths{"/", "/ws"};

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    return result;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// The text up to the separator, which goes away with it.
std::string_view takeUntil(std::string_view &text, std::string_view separator)
{
    const std::size_t end = text.find(separator);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + separator.size());
    return part;
}

/// By names in lower case; what comes twice is one list.
Headers headersIn(std::string_view lines)
{
    Headers headers;
    while (!lines.empty()) {
        std::string_view line = takeUntil(lines, newline);
        const std::string name = lowered(takeUntil(line, ":"));
        std::string &value = headers[name];
        if (!value.empty())
            value += ',';
        value += trimmed(line);
    }
    return headers;
}

bool lists(Headers &headers, const std::string &name, std::string_view word)
{
    std::string_view list = headers[name];
    while (!list.empty()) {
        if (lowered(trimmed(takeUntil(list, ","))) == word)
            return true;
    }
    return false;
}

WebSocketHandshake refusal(std::string_view status, std::string_view header = "")
{
    return {false, "HTTP/1.1 " + std::string(status) + "\r\n" + std::string(header) +
                       "Content-Length: 0\r\nConnection: close\r\n\r\n"};
}

std::string proofFor(const std::string &key)
{
    Digest digest(Digest::Kind::Sha1);
    digest.add(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    return base64(digest.finish());
}

} // namespace

WebSocketHandshake WebSocketHandshake::answerTo(std::string_view head)
{
    std::string_view request = takeUntil(head, newline);
    const std::string_view method = takeUntil(request, " ");
    const std::string_view path = takeUntil(request, " ");
    Headers headers = headersIn(head);
    if (request != "HTTP/1.1" || headers["host"].empty())
        return refusal("400 Bad Request");
    if (std::ranges::find(paths, path) == paths.end())
        return refusal("404 Not Found");
    if (method != "GET")
        return refusal("405 Method Not Allowed", "Allow: GET\r\n");
    if (!lists(headers, "upgrade", "websocket") || !lists(headers, "connection", "upgrade"))
        return refusal("426 Upgrade Required", "Upgrade: websocket\r\n");
    if (headers["sec-websocket-version"] != "13")
        return refusal("426 Upgrade Required", "Sec-WebSocket-Version: 13\r\n");
    const std::string &key = headers["sec-websocket-key"];
    if (const auto nonce = fromBase64(key); !nonce || nonce->size() != 16)
        return refusal("400 Bad Request");
    return {true, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Accept: " +
                      proofFor(key) + "\r\n\r\n"};
}

} // namespace sandbox
