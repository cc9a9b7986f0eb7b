// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/processes.h"

namespace hathora {

/// All processes that still hold a machine.
inline ProcessFilter liveProcesses()
{
    using enum KnownProcessStatus;
    return {.status = {Starting, Running, Draining, Stopping}, .regions = {}, .before = {}};
}

/// All processes that are over.
inline ProcessFilter endedProcesses()
{
    using enum KnownProcessStatus;
    return {.status = {Stopped, Failed}, .regions = {}, .before = {}};
}

} // namespace hathora
