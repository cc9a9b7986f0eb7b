// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <chrono>
#include <cstdint>

namespace sandbox {

struct StorageOptions
{
    /// 0 stands for any that is free.
    int port = 0;
    std::int64_t partSize = 8'000'000;
    Span urlLifetime = std::chrono::hours(1);
};

} // namespace sandbox
