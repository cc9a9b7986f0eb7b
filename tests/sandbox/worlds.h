// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace sandbox::test {

/// A Sunday noon that all tests share.
Moment noon();

/// A world whose time stands still at noon until it is moved.
WorldOptions stillWorld(std::uint64_t seed = 7);

/// Everything in it, as the wire would show it.
nlohmann::json dump(World &world);

const Application &mainApp(const State &state);
std::string mainAppId(World &world);
/// The application that lives on the generations before V3, with three builds and two deployments.
std::string countedAppId(World &world);
/// The organizations that would like to have the sandbox's owner.
std::vector<std::string> invitingOrgs(World &world);
/// The oldest process of the main application that is in the state.
std::string processIn(World &world, ProcessStatus status);

} // namespace sandbox::test
