// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/member.h"
#include "models/column.h"

namespace hathora {

QList<Column<Member>> memberColumns();
QList<Column<Invite>> inviteColumns();         ///< that an organization sent
QList<Column<Invite>> receivedInviteColumns(); ///< that the caller got

} // namespace hathora
