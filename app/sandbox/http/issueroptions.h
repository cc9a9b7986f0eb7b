// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <chrono>

namespace sandbox {

struct IssuerOptions
{
    /// 0 stands for any that is free.
    int port = 0;
    /// Of an access token.
    Span tokenLifetime = std::chrono::hours(1);
    /// Of a code that a person types.
    Span codeLifetime = std::chrono::minutes(15);
    /// Between two questions whether the person has answered.
    Span pollInterval = std::chrono::seconds(5);
    /// Of the answers to those: 400 by the RFC, 403 at Auth0.
    int pendingStatus = 400;
};

} // namespace sandbox
