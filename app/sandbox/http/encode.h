// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/scope.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace sandbox {

struct Application;
struct Build;
struct Deployment;
struct Fleet;
struct FleetRegion;
struct Organization;
struct Process;
struct Room;
struct State;

// The records as the newest generation has them on the wire; Trimmer makes the older form of it.

/// The scopes are what the caller holds there.
nlohmann::json encode(const Organization &organization, const ScopeSet &scopes);
nlohmann::json encode(const Application &app);
nlohmann::json encodeWithLatest(const Application &app);
nlohmann::json encode(const Build &build);
nlohmann::json encode(const Deployment &deployment);
nlohmann::json encode(const Process &process);
nlohmann::json encodeWithoutAllocations(const Room &room);
nlohmann::json encode(const Room &room);
/// Where to reach a room that is on the process.
nlohmann::json encodeConnection(const Room &room, const Process &process);
nlohmann::json encode(const Fleet &fleet);
nlohmann::json encodeV1(const Fleet &fleet, const State &state);
nlohmann::json encode(const FleetRegion &region, const Fleet &fleet);

} // namespace sandbox
