// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/issueroptions.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// Sign-ins that programs have begun and persons answer (RFC 8628). Not thread-safe: Issuer guards it.
///
///   begin() ─► Waiting ─answer()─► Approved ─redeem()─► gone
///                 │         └────► Denied
///                 └─ after its lifetime: expired, whatever it was
class DeviceGrants
{
public:
    enum class Status : std::uint8_t { Waiting, Approved, Denied };

    /// What the program and the person get.
    struct Codes
    {
        std::string deviceCode;
        std::string userCode;
    };

    struct Grant
    {
        std::string deviceKey; ///< what the device code is known again by
        std::string userCode;
        std::string scope;
        Moment until{};
        Span interval{};
        Moment nextPoll{};
        Status status = Status::Waiting;
        std::string email; ///< who approved it
    };

    explicit DeviceGrants(const IssuerOptions &options)
        : m_options(options)
    {
    }

    Codes begin(const std::string &scope, Moment now);
    /// The person's answer. False where the code is none, was answered already or is too old.
    bool answer(std::string_view userCode, Status status, const std::string &email, Moment now);
    /// What was approved, once. Throws OAuthError where it was not (yet).
    Grant redeem(std::string_view deviceCode, Moment now);

    const std::vector<Grant> &all() const { return m_grants; }

private:
    IssuerOptions m_options;
    std::vector<Grant> m_grants;
};

} // namespace sandbox
