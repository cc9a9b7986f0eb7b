// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/rights.h"

namespace hathora {

class OwnScopes;
class Workbench;

/// Why something that needs these scopes must not be tried; empty if they are held, or the server does not
/// tell.
QString scopeHindrance(const Workbench &workbench, const QList<Scope> &needed);

/// Why a scope cannot be given: only what is held can be handed on. Empty if it can.
QString handOnHindrance(const OwnScopes &own, const Scope &scope);

} // namespace hathora
