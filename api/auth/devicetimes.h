// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace hathora {

using namespace std::chrono_literals;

/// An issuer counts in seconds. How long one of them lasts here is for tests to shorten.
struct DeviceTimes
{
    std::chrono::milliseconds second = 1s;
};

} // namespace hathora
