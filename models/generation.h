// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/fleet.h"

namespace hathora {

/// Takes note of what an answer to Fleets::list() says of the server's generation, if that is not known yet.
/// Whether the question has to be put once more: the server has no FleetsV2, and FleetsV1 was not asked.
bool hasToAskAgain(Client &client, const Result<QList<Fleet>> &answer);

} // namespace hathora
