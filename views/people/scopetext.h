// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/rights.h"
#include "models/commands/change.h"

namespace hathora {

class OwnScopes;
class Workbench;

/// Why a change of this kind must not be tried in the chosen organization: its scope is not held. Empty if it
/// is, if it needs none, or if the server does not tell.
QString scopeHindrance(const Workbench &workbench, Change::Kind kind);

/// Why a scope cannot be given: only what is held can be handed on. Empty if it can.
QString handOnHindrance(const OwnScopes &own, const Scope &scope);

} // namespace hathora
