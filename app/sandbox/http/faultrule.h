// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/fault.h"
#include "app/sandbox/world/generation.h"

#include <string_view>

namespace sandbox {

class Contract;

/// What a rule says goes wrong, as `GetApps:status=503,count=2` or `*:throttle,rate=0.1,retry-after=2`:
/// an operation or "*", a kind with its value where it has one, and what else there is to say.
/// Throws std::invalid_argument with a sentence that names what is wrong with it.
Fault readFaultRule(std::string_view rule, const Contract &contract, Generation generation);

} // namespace sandbox
