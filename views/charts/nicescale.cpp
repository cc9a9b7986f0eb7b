// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/nicescale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hathora {

namespace {

constexpr double farthest = 1e15;
constexpr int mostIntervals = 4;
constexpr int fewestIntervals = 2;

double sane(double value)
{
    return std::isfinite(value) && std::abs(value) <= farthest ? value : 0;
}

double below(double value, double step)
{
    return std::floor(value / step + 1e-9) * step;
}

double above(double value, double step)
{
    return std::ceil(value / step - 1e-9) * step;
}

int intervals(double low, double high, double step)
{
    return int(std::lround((above(high, step) - below(low, step)) / step));
}

/// The smallest round step that is enough.
double stepFor(double low, double high, Steps steps)
{
    const double least = (high - low) / mostIntervals;
    if (steps == Steps::Binary) {
        double step = std::max(1.0, std::exp2(std::floor(std::log2(least))));
        while (intervals(low, high, step) > mostIntervals)
            step *= 2;
        return step;
    }
    for (double power = std::pow(10, std::floor(std::log10(least)));; power *= 10) {
        for (const double factor : std::array{1.0, 2.0, 2.5, 5.0}) {
            const double step = factor * power;
            const bool isWhole = std::abs(step - std::round(step)) < 1e-9;
            if ((steps != Steps::Whole || (step >= 1 && isWhole)) &&
                intervals(low, high, step) <= mostIntervals)
                return step;
        }
    }
}

} // namespace

QList<double> NiceScale::ticks() const
{
    const int count = std::clamp(int(std::lround((to - from) / step)), 1, 20);
    QList<double> ticks;
    for (int i = 0; i <= count; ++i)
        ticks.append(from + i * step);
    return ticks;
}

NiceScale niceScale(double low, double high, Steps steps)
{
    low = sane(low);
    high = sane(high);
    if (high < low)
        std::swap(low, high);
    // A flat line needs room that can still be told apart at its height.
    const double least = low == 0 || steps != Steps::Decimal ? 1.0 : std::abs(high) * 1e-6;
    if (high == low)
        high = low + least;
    else if (high - low < std::abs(high) * 1e-6)
        high = low + std::abs(high) * 1e-6;
    NiceScale scale;
    scale.step = stepFor(low, high, steps);
    scale.from = below(low, scale.step);
    scale.to = above(high, scale.step);
    if (intervals(low, high, scale.step) < fewestIntervals)
        scale.to = scale.from + fewestIntervals * scale.step;
    return scale;
}

} // namespace hathora
