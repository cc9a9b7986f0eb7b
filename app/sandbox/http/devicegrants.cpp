// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/devicegrants.h"

#include "app/sandbox/http/oautherror.h"
#include "app/sandbox/http/tokensecret.h"
#include "app/sandbox/http/usercode.h"

#include <algorithm>

namespace sandbox {

using namespace std::chrono_literals;

namespace {
constexpr Span slowDown = 5s; // RFC 8628 §3.5
}

DeviceGrants::Codes DeviceGrants::begin(const std::string &scope, Moment now)
{
    Codes codes{newTokenSecret("device-"), newUserCode()};
    while (std::ranges::find(m_grants, codes.userCode, &Grant::userCode) != m_grants.end())
        codes.userCode = newUserCode();
    Grant grant;
    grant.deviceKey = keyOf(codes.deviceCode);
    grant.userCode = codes.userCode;
    grant.scope = scope;
    grant.until = now + m_options.codeLifetime;
    grant.interval = m_options.pollInterval;
    grant.nextPoll = now;
    m_grants.push_back(grant);
    return codes;
}

bool DeviceGrants::answer(std::string_view userCode, Status status, const std::string &email, Moment now)
{
    const auto found = std::ranges::find(m_grants, tidyUserCode(userCode), &Grant::userCode);
    if (found == m_grants.end() || found->status != Status::Waiting || found->until <= now)
        return false;
    found->status = status;
    found->email = email;
    return true;
}

DeviceGrants::Grant DeviceGrants::redeem(std::string_view deviceCode, Moment now)
{
    const auto found = std::ranges::find(m_grants, keyOf(deviceCode), &Grant::deviceKey);
    if (found == m_grants.end())
        throw OAuthError("invalid_grant", "device_code: is none, or was used already");
    if (found->until <= now)
        throw OAuthError("expired_token", "The code has expired; a new one has to be asked for");
    if (found->status == Status::Denied)
        throw OAuthError("access_denied", "The person said no");
    if (now < found->nextPoll) {
        found->interval += slowDown;
        found->nextPoll = now + found->interval;
        throw OAuthError("slow_down", "Asked again too soon; the interval is five seconds longer now");
    }
    found->nextPoll = now + found->interval;
    if (found->status == Status::Waiting)
        throw OAuthError("authorization_pending", "The person has not answered yet");
    Grant approved = *found;
    m_grants.erase(found);
    return approved;
}

} // namespace sandbox
