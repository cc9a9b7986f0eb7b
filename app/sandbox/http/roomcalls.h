// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getActiveRooms(const Call &call);
Answer getInactiveRooms(const Call &call);
Answer getRoomInfo(const Call &call);
Answer getConnectionInfo(const Call &call);
Answer getConnectionInfoV1(const Call &call);
Answer createRoom(const Call &call);
Answer createRoomV1(const Call &call);
Answer destroyRoom(const Call &call);
Answer suspendRoom(const Call &call);
Answer resumeRoom(const Call &call);
Answer updateRoomConfig(const Call &call);

} // namespace sandbox
