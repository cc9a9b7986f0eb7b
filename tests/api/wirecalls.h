// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/wireinputs.h"

#include <functional>

namespace hathora::testing {

/// One of our calls: for which operation, on a server of which generation.
struct WireCall
{
    /// Makes the call and waits for its end; nothing where it succeeds.
    std::function<std::optional<Error>(const Api &, const WireInputs &)> send;
    Generation generation = Generation::Newest;
};

/// Every typed operation, by operationId.
QMap<QString, WireCall> wireCalls();

} // namespace hathora::testing
