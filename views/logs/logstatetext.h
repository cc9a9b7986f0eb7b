// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logfeed.h"
#include "models/roles.h"

namespace hathora {

/// What Hathora answers for a log that it does not keep any more (contract: 410 of GetLogsForProcess).
bool isExpired(const std::optional<Error> &error);

/// How the following of one log goes, in a word or two.
QString logStateText(LogFeed::State state, const std::optional<Error> &error);
Tone logStateTone(LogFeed::State state, const std::optional<Error> &error);

} // namespace hathora
