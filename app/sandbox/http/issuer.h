// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/devicegrants.h"
#include "app/sandbox/http/refreshtokens.h"

#include <cstddef>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace sandbox {

class World;
struct Inquiry;
struct Reply;

/// Who lets persons in by a browser: an OAuth issuer with the device grant (RFC 8628) and refresh tokens,
/// on a port of its own. What it gives out opens the API as the person who approved. Thread-safe once its
/// origin is set.
class Issuer
{
public:
    static constexpr auto clientId = "hathora-sandbox";
    static constexpr auto audience = "https://sandbox.invalid";

    using Form = std::map<std::string, std::string>;

    /// A sign-in that is under way, for the controls.
    struct Waiting
    {
        std::string userCode;
        DeviceGrants::Status status;
    };

    /// The world must outlive it; its clock says how old codes and tokens are.
    Issuer(World &world, const IssuerOptions &options);

    /// Where clients and browsers find it.
    void setOrigin(std::string origin) { m_origin = std::move(origin); }
    const std::string &origin() const { return m_origin; }

    Reply answer(const Inquiry &inquiry);

    /// As the page would. False where the code or the address is none that could answer.
    bool decide(const std::string &userCode, DeviceGrants::Status status, const std::string &email);
    void revokeRefreshTokens();
    std::vector<Waiting> waiting();
    /// How often an access token was given for a refresh token.
    std::size_t refreshes();

private:
    Reply answerForm(const std::string &path, const Inquiry &inquiry);
    Reply beginSignIn(const Form &form);
    Reply giveTokens(const Form &form);
    Reply redeemCode(const Form &form);
    Reply refresh(const Form &form);
    Reply tokens(const RefreshTokens::Token &token, const std::string &refreshToken);
    Reply answerPage(const Inquiry &inquiry);
    int statusOf(const std::string &errorCode) const;

    World &m_world;
    IssuerOptions m_options;
    std::string m_origin;
    std::mutex m_mutex; ///< of all below; never held while the world is asked
    DeviceGrants m_grants;
    RefreshTokens m_refreshTokens;
    std::size_t m_refreshes = 0;
};

} // namespace sandbox
