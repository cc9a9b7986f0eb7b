// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// With padding, as WebSocket handshakes have it (RFC 4648, section 4).
std::string base64(std::string_view bytes);

/// Without padding, as JSON Web Tokens have it (RFC 4648, section 5; RFC 7515, section 2).
std::string base64Url(std::string_view bytes);

/// The bytes; nothing where the text is not exactly what the function of the name would write.
std::optional<std::string> fromBase64(std::string_view text);
std::optional<std::string> fromBase64Url(std::string_view text);

} // namespace sandbox
