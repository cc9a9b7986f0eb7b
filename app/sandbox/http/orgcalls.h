// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getOrgs(const Call &call);
Answer getUsageLimits(const Call &call);
Answer getOrgMembers(const Call &call);
Answer getOrgPendingInvites(const Call &call);
Answer getUserPendingInvites(const Call &call);
Answer inviteUser(const Call &call);
Answer updateUserInvite(const Call &call);
Answer rescindInvite(const Call &call);
Answer acceptInvite(const Call &call);
Answer rejectInvite(const Call &call);

} // namespace sandbox
