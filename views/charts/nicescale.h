// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace hathora {

/// Which steps between ticks are round.
enum class Steps {
    Decimal, ///< 1, 2, 2.5 and 5 times a power of ten
    Whole,   ///< the same, but never a fraction
    Binary,  ///< powers of two from one on, for bytes
};

/// An axis that starts and ends on a tick.
struct NiceScale
{
    double from = 0;
    double to = 1;
    double step = 0.5;

    QList<double> ticks() const;
    bool operator==(const NiceScale &) const = default;
};

/// The scale that holds both values with three to five round ticks. Values that are no numbers, or beyond
/// 10^15 either way, count as zero.
NiceScale niceScale(double low, double high, Steps steps);

} // namespace hathora
