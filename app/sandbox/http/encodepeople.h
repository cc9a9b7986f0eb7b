// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

namespace sandbox {

struct Invite;
struct Member;
struct OrgToken;
struct Rights;

// People and tokens on the wire.

nlohmann::json encode(const Rights &rights);
nlohmann::json encode(const Invite &invite);
nlohmann::json encode(const Member &member);
nlohmann::json encode(const OrgToken &token);
/// What is left out means admin.
Rights readRights(const nlohmann::json &body);

} // namespace sandbox
