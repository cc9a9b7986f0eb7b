// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace hathora::testing {

/// How long this process computed: unlike the time that passed, it does not depend on what else the machine
/// does.
class CpuTime
{
public:
    double ms() const { return double(std::clock() - m_begin) * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_begin = std::clock();
};

} // namespace hathora::testing
