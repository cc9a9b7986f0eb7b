// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

namespace hathora {

/// What an operation in a list can be asked for besides the common roles. KeyRole is what it is chosen by.
enum OperationRole {
    VerbRole = JsonRole + 700, ///< QString, as it goes over the wire
    OutdatedRole,              ///< bool: there is a newer one, or it is to be left alone
    SuccessorRole,             ///< QString: the id of the operation to use instead; empty if none is known
    NoteRole,                  ///< QString: what is short to say behind it, as of a request that was sent
    SummaryRole,               ///< QString: what it does
};

} // namespace hathora
