// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storetimes.h"

namespace hathora {

/// How often it is looked which processes there are to be recorded: seldom, for nobody waits for it.
struct RecordingTimes
{
    RefreshTimes processes{30s, 5min};
    AssemblyTimes assembly{
        .sweepEvery = 2min, .firstPause = 500ms, .pause = 1s, .countEvery = 10min, .keptEnded = 50};
};

} // namespace hathora
