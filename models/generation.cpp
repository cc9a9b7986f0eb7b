// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/generation.h"

namespace hathora {

/// A server of generation 2.10 does not know the path.
bool hasToAskAgain(Client &client, const Result<QList<Fleet>> &answer)
{
    if (client.generation() != Generation::Unknown)
        return false;
    if (answer)
        client.setGeneration(Generation::Newest);
    else if (answer.error().isNotFound())
        client.setGeneration(Generation::V2_10);
    return client.generation() == Generation::V2_10;
}

} // namespace hathora
