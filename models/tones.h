// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/build.h"
#include "api/types/node.h"
#include "api/types/process.h"
#include "api/types/room.h"
#include "models/roles.h"

namespace hathora {

/// The meaning of each entity's state; a state that we do not know is neutral.
Tone toneOf(const ProcessStatus &status);
Tone toneOf(const BuildStatus &status);
Tone toneOf(const RoomStatus &status);
Tone toneOf(const NodeStatus &status);

/// Whether a process still holds a machine: neither stopped nor failed.
bool isLive(const ProcessStatus &status);

} // namespace hathora
