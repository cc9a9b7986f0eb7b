// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/error.h"
#include "api/net/operation.h"
#include "api/net/options.h"

class QRandomGenerator;

namespace hathora {

/// Whether asking again by itself is right: reads after what passes by itself, anything after a 429 (which
/// promises that nothing was done), a change never otherwise. Not for time-outs: the view that waits has
/// waited enough.
bool mayRepeat(const Operation &operation, const Error &error);

/// How long to wait before the attempt after the given one (counted from 1): full jitter, or what the server
/// wishes.
std::chrono::milliseconds pauseBefore(const RetryPolicy &policy, int attempt, const Error &error,
                                      QRandomGenerator &random);

} // namespace hathora
