// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer sendVerificationEmail(const Call &call);

} // namespace sandbox
