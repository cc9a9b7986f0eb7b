// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/players/jsonwebtoken.h"

#include "app/sandbox/storage/base64.h"

namespace sandbox {

using nlohmann::json;

namespace {

/// Discarded where the part is no object.
json objectIn(std::string_view part)
{
    const auto text = fromBase64Url(part);
    json value = text ? json::parse(*text, nullptr, false) : json(json::value_t::discarded);
    return value.is_object() ? value : json(json::value_t::discarded);
}

} // namespace

std::optional<JsonWebToken> JsonWebToken::read(std::string_view text)
{
    const std::size_t first = text.find('.');
    const std::size_t last = text.rfind('.');
    if (first == std::string_view::npos || first == last)
        return std::nullopt;
    JsonWebToken token;
    token.header = objectIn(text.substr(0, first));
    token.claims = objectIn(text.substr(first + 1, last - first - 1));
    token.signedText = text.substr(0, last);
    const auto signature = fromBase64Url(text.substr(last + 1));
    if (token.header.is_discarded() || token.claims.is_discarded() || !signature || signature->empty())
        return std::nullopt;
    token.signature = *signature;
    return token;
}

std::string JsonWebToken::textToSign(const json &header, const json &claims)
{
    return base64Url(header.dump()) + "." + base64Url(claims.dump());
}

} // namespace sandbox
