// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <nlohmann/json.hpp>

namespace sandbox {

struct Application;
struct Build;
struct Deployment;
struct Process;
struct Room;

// The records as the generations before V3 have them on the wire: numbers for ids, and fewer fields.

nlohmann::json encodeV1WithLatest(const Application &app);
/// V1 and V2 have the same shape.
nlohmann::json encodeV2(const Build &build);
nlohmann::json encodeV1(const Deployment &deployment);
nlohmann::json encodeV2(const Deployment &deployment);
/// V1 says what is measured at the moment.
nlohmann::json encodeV1(const Process &process, Moment now);
nlohmann::json encodeV1WithRooms(const Process &process, Moment now);
nlohmann::json encodeV2(const Process &process);
/// Where to reach a room that is on the process, once it is up.
nlohmann::json encodeConnectionV1(const Room &room, const Process &process);

} // namespace sandbox
