// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace sandbox::test {

class Running;

/// One request to one operation, of those that call each operation there is.
struct Step
{
    std::string operation;
    std::string target;
    /// Null stands for no body.
    nlohmann::json body;
    std::string token = "right";
    /// Whether the answer ends only as time passes.
    bool takesTime = false;
    /// A form in place of the body; empty for none.
    std::string form = {};
};

/// Rooms set aside, players and lobbies, fleets and their nodes.
std::vector<Step> playerSteps(Running &running);
/// Archives, builds made of them, and logs as files.
std::vector<Step> uploadSteps(Running &running);
/// Who works where, with which tokens, and what it costs.
std::vector<Step> peopleSteps(Running &running);
/// The generations before V3.
std::vector<Step> olderSteps(Running &running);

} // namespace sandbox::test
