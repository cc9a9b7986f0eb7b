// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/support/sandboxsession.h"
#include "tests/support/waiting.h"

namespace hathora::testing {

/// Whether there comes a time when nothing is under way and nothing waits for its turn, and what was given up
/// has reached the server: only what is asked for from then on is somebody's fault.
inline bool comesToRest(SandboxSession &session)
{
    const auto isAtRest = [&session] {
        return session.client().inFlight() == 0 && session.client().waiting() == 0;
    };
    const auto asked = [&session] { return session.server().requests().total(); };
    return QTest::qWaitFor(
        [&] { return isAtRest() && steady(asked, std::chrono::milliseconds(200)) && isAtRest(); }, 20'000);
}

} // namespace hathora::testing
