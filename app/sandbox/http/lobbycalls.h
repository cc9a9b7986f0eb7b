// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer createLobby(const Call &call);
Answer getLobbyByRoomId(const Call &call);
Answer getLobbyByShortCode(const Call &call);
Answer listPublicLobbies(const Call &call);

Answer createLobbyV2(const Call &call);
Answer createLocalLobbyV2(const Call &call);
Answer createPrivateLobbyV2(const Call &call);
Answer createPublicLobbyV2(const Call &call);
Answer getLobbyV2(const Call &call);
Answer listPublicLobbiesV2(const Call &call);
Answer setLobbyState(const Call &call);

// V1 tells the room's id and leaves the rest to be asked for.
Answer createPrivateLobbyV1(const Call &call);
Answer createPublicLobbyV1(const Call &call);
Answer listPublicLobbiesV1(const Call &call);

} // namespace sandbox
