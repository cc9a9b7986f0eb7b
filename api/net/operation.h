// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"

namespace hathora {

enum class Verb { Get, Post, Put, Patch, Delete };

/// Whose token an operation wants. A player's is never sent where the developer's belongs, nor the other way
/// round.
enum class Auth { None, Developer, Player };

/// How an exchange may behave in time and under failure (reliability: reads may be repeated, changes may
/// not).
enum class Traffic { Read, Change, Stream };

/// What the contract says of one operation: all of it that does not depend on the arguments.
struct Operation
{
    QLatin1StringView id; ///< the contract's operationId
    Verb verb;
    QLatin1StringView path; ///< template, as in `/apps/v2/apps/{appId}`
    int success = 200;      ///< the only good status
    Traffic traffic = Traffic::Read;
    Auth auth = Auth::Developer;
};

} // namespace hathora
