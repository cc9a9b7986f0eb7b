// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/options.h"

namespace hathora::testing {

/// Options for a server under test: pauses between repeats too short to be waited for, no pace to keep.
inline ClientOptions quickOptions(const QUrl &server)
{
    ClientOptions options;
    options.server = server;
    options.retry.initial = 1ms;
    options.retry.ceiling = 5ms;
    options.budget.perSecond = 10'000;
    options.budget.burst = 1000;
    return options;
}

} // namespace hathora::testing
