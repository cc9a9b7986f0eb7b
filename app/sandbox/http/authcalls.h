// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

// Each login is there for the applications whose authConfiguration names it, and unknown to the others.

Answer loginAnonymous(const Call &call);
Answer loginNickname(const Call &call);
/// Takes Google's word from whoever brings it: see GoogleIdToken.
Answer loginGoogle(const Call &call);

} // namespace sandbox
