// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

namespace hathora {

// Ids that the caller may choose. What is asked for under an id of one's own can be looked up when the answer
// is lost. Random enough to be unique across all customers.
BuildId newBuildId();
RoomId newRoomId();

} // namespace hathora
