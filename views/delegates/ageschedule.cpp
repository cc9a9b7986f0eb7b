// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/ageschedule.h"

namespace hathora {

using namespace std::chrono_literals;

std::chrono::milliseconds ageTextLasts(std::chrono::milliseconds age)
{
    if (age < 2s) // "now"
        return 2s - age;
    const std::chrono::milliseconds unit = age < 1min ? 1s : age < 1h ? 1min : age < 24h ? 1h : 24h;
    return unit - age % unit;
}

} // namespace hathora
