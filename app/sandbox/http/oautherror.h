// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace sandbox {

/// A refusal in the words of OAuth (RFC 6749 §5.2, RFC 8628 §3.5): what() is for the developer.
class OAuthError : public std::runtime_error
{
public:
    OAuthError(std::string code, const std::string &description)
        : std::runtime_error(description)
        , m_code(std::move(code))
    {
    }

    const std::string &code() const { return m_code; }

private:
    std::string m_code;
};

} // namespace sandbox
