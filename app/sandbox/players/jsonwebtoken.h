// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// A JSON Web Token in its compact form (RFC 7515, section 7.1), taken apart. Nobody has looked at the
/// signature yet.
struct JsonWebToken
{
    nlohmann::json header;
    nlohmann::json claims;
    /// What is signed: the first two parts, as they were written.
    std::string_view signedText;
    /// The bytes, not their text.
    std::string signature;

    /// Nothing where the text has not the form. Its signedText is part of the text.
    static std::optional<JsonWebToken> read(std::string_view text);
    /// The first two parts of a token.
    static std::string textToSign(const nlohmann::json &header, const nlohmann::json &claims);
};

} // namespace sandbox
