// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rooms/roomdraft.h"

namespace hathora {

/// What is wrong with a field of a room, in one line; empty if nothing is.
QString problemsOf(RoomProblem::About about, const QList<RoomProblem> &problems);

} // namespace hathora
