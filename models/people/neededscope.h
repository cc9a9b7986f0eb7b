// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/rights.h"
#include "models/commands/change.h"

#include <optional>

namespace hathora {

/// By which scope the operation of this kind of change is let through (contract: x-scopes,
/// x-scopes-inferred); none for what players do.
std::optional<Scope> neededScope(Change::Kind kind);

} // namespace hathora
