// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/encodepeople.h"

#include "app/sandbox/world/member.h"
#include "app/sandbox/world/orgtoken.h"

namespace sandbox {

using nlohmann::json;

json encode(const Rights &rights)
{
    if (rights.role)
        return text(*rights.role);
    json words = json::array();
    for (const Scope scope : rights.scopes)
        words.push_back(text(scope));
    return words;
}

json encode(const Invite &invite)
{
    return {{"orgId", invite.orgId},
            {"userEmail", invite.email},
            {"scopes", encode(invite.rights)},
            {"invitedBy", invite.invitedBy},
            {"createdAt", isoText(invite.createdAt)}};
}

json encode(const Member &member)
{
    json value = encode(member.invite);
    value["joinedAt"] = isoText(member.joinedAt);
    if (member.lastLogin)
        value["lastLogin"] = isoText(*member.lastLogin);
    return value;
}

json encode(const OrgToken &token)
{
    return {{"orgTokenId", token.id},       {"orgId", token.orgId},
            {"name", token.name},           {"scopes", encode(token.rights)},
            {"status", text(token.status)}, {"lastFourCharsOfKey", token.lastFour},
            {"createdBy", token.createdBy}, {"createdAt", isoText(token.createdAt)}};
}

Rights readRights(const json &body)
{
    const auto given = body.find("scopes");
    if (given == body.end())
        return Rights::of(Role::Admin);
    if (given->is_string())
        return Rights::of(*named<Role>(given->get_ref<const std::string &>()));
    std::vector<Scope> scopes;
    for (const json &word : *given)
        scopes.push_back(*named<Scope>(word.get_ref<const std::string &>()));
    return Rights::of(std::move(scopes));
}

} // namespace sandbox
