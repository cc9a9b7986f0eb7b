// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/playerlogin.h"

#include "api/net/check.h"
#include "api/operations.h"
#include "api/typed.h"

namespace hathora {
namespace {

Result<PlayerToken> tokenIn(const Answer &answer)
{
    const Result<PlayerLoginAnswer> login = decodeAnswer<PlayerLoginAnswer>(answer);
    if (!login)
        return login.error();
    if (std::optional<PlayerToken> token = PlayerToken::from(login->token.toUtf8()))
        return *std::move(token);
    Error error;
    error.kind = Error::Kind::ResponseValidation;
    error.cause = Error::Cause::UnsafeToken;
    error.status = answer.status;
    return error;
}

Call<PlayerToken> login(Client &client, const Request &request)
{
    return Call<PlayerToken>(client.begin(request), &tokenIn);
}

} // namespace

Call<PlayerToken> PlayerLogin::anonymous(const AppId &app) const
{
    return login(m_client, Request(operations::loginAnonymous).path("appId"_L1, app));
}

Call<PlayerToken> PlayerLogin::nickname(const AppId &app, const Nickname &name) const
{
    return login(m_client, Request(operations::loginNickname).path("appId"_L1, app).body(bodyOf(name)));
}

Call<PlayerToken> PlayerLogin::google(const AppId &app, const GoogleIdToken &idToken) const
{
    return login(m_client, Request(operations::loginGoogle).path("appId"_L1, app).body(bodyOf(idToken)));
}

} // namespace hathora
