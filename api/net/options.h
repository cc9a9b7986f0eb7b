// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/access.h"

#include <QString>
#include <QUrl>

#include <chrono>

namespace hathora {

using namespace std::chrono_literals;

/// Who brings a new token when the server refuses the one there is.
enum class Renewal {
    ByHand,  ///< somebody who is asked
    ByItself ///< the program, from an issuer; requests wait for it
};

/// Our own deadlines, by monotonic timers; the one that passed is named in the error.
struct Deadlines
{
    std::chrono::milliseconds connect = 10s; ///< until the request is written
    std::chrono::milliseconds reply = 20s;   ///< from there to the first byte
    std::chrono::milliseconds idle = 30s;    ///< between bytes
    std::chrono::milliseconds total = 60s;   ///< one attempt at a read
    std::chrono::milliseconds streamIdle =
        5min; ///< a stream without a byte is opened anew; quiet is not dead
};

/// How reads are repeated: full jitter under initial·2ⁿ, never above ceiling.
struct RetryPolicy
{
    std::chrono::milliseconds initial = 500ms;
    std::chrono::milliseconds ceiling = 30s;
    std::chrono::milliseconds longestWish = 5min; ///< of a Retry-After
    int attempts = 5;
};

/// How much one client asks of a server.
struct Budget
{
    double perSecond = 5; ///< sustained
    int burst = 10;
    int atOnce = 6; ///< Qt opens six connections to a host; more would wait unseen
};

struct ClientOptions
{
    QUrl server;
    QString caFile; ///< of authorities that are trusted besides the system's; empty: none
    Access access = Access::Full;
    Deadlines deadlines;
    RetryPolicy retry;
    Budget budget;
    qint64 largestBody = 64 * 1024 * 1024; ///< bytes of one JSON answer
};

} // namespace hathora
