// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getOrgTokens(const Call &call);
Answer createOrgToken(const Call &call);
Answer revokeOrgToken(const Call &call);

} // namespace sandbox
