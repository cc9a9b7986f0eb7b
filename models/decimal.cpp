// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decimal.h"

#include "models/format.h"

#include <cmath>

namespace hathora::format {

namespace {

/// Beyond it a double does not tell hundredths apart.
constexpr double mostExact = 1e13;

} // namespace

QString decimal(double value, int decimals, const QLocale &locale)
{
    if (!std::isfinite(value))
        return unknown();
    if (std::abs(value) >= mostExact)
        return locale.toString(value, 'e', 3);
    const bool isNothing = std::abs(value) < 0.5 * std::pow(10, -decimals);
    return locale.toString(isNothing ? 0.0 : value, 'f', decimals);
}

} // namespace hathora::format
