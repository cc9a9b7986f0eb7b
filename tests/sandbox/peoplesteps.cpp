// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/steps.h"
#include "tests/sandbox/worlds.h"

namespace sandbox::test {

using nlohmann::json;

namespace {

std::vector<Step> teamSteps(const std::string &org, const std::vector<std::string> &inviting)
{
    const std::string invites = "/orgs/v1/" + org + "/invites";
    const std::string guest = "guest@elsewhere.example";
    return {
        {"GetOrgMembers", "/orgs/v1/" + org + "/members", {}},
        {"InviteUser", invites, {{"userEmail", guest}}},
        {"UpdateUserInvite", invites, {{"userEmail", guest}, {"scopes", {"builds:read"}}}},
        {"GetOrgPendingInvites", invites + "/pending", {}},
        {"RescindInvite", invites + "/rescind", {{"userEmail", guest}}},
        {"GetUserPendingInvites", "/orgs/v1/user/invites/pending", {}},
        {"AcceptInvite", "/orgs/v1/" + inviting.at(0) + "/invites/accept", {}},
        {"RejectInvite", "/orgs/v1/" + inviting.at(1) + "/invites/reject", {}},
        {"GetUsageLimits", "/orgs/v1/metadata/usageLimits", {}},
    };
}

std::vector<Step> tokenSteps(const std::string &org, const std::string &token)
{
    const std::string tokens = "/tokens/v1/orgs/" + org;
    return {
        {"GetOrgTokens", tokens, {}},
        {"CreateOrgToken", tokens + "/create", {{"name", "made-here"}}},
        {"RevokeOrgToken", tokens + "/tokens/" + token + "/revoke", {}},
    };
}

std::vector<Step> moneySteps()
{
    const std::string billing = "/billing/v1/";
    return {
        {"GetBalance", billing + "balance", {}},
        {"GetInvoices", billing + "invoices", {}},
        {"GetPaymentMethod", billing + "paymentmethod", {}},
        {"GetUpcomingInvoiceItems", billing + "upcoming/items", {}},
        {"GetUpcomingInvoiceTotal", billing + "upcoming/total", {}},
        {"InitStripeCustomerPortalUrl",
         billing + "customerportalurl",
         {{"returnUrl", "https://studio.example/money"}}},
        {"SendVerificationEmail", "/management/v1/sendverificationemail", {{"userId", "somebody"}}, ""},
    };
}

} // namespace

std::vector<Step> peopleSteps(Running &running)
{
    const auto [org, token] = running.world.read([](const State &state) {
        return std::pair(state.organizations.front().id, state.tokens.front().id);
    });
    std::vector<Step> steps = teamSteps(org, invitingOrgs(running.world));
    for (const auto &more : {tokenSteps(org, token), moneySteps()})
        steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

} // namespace sandbox::test
