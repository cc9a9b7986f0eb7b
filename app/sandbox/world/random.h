// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace sandbox {

/// splitmix64. The standard's distributions differ between libraries; these do not, so a seed is a world
/// anywhere.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    static std::uint64_t mix(std::uint64_t value);
    /// A value in [0, 1) that depends on nothing but its arguments.
    static double fixed(std::uint64_t salt, std::uint64_t position);
    /// The same, joined smoothly between whole positions.
    static double smooth(std::uint64_t salt, double position);
    /// A salt that is the text's own.
    static std::uint64_t saltOf(std::string_view text);

    std::uint64_t next();
    std::size_t below(std::size_t bound);
    double unit();
    bool chance(double probability) { return unit() < probability; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    Span between(Span low, Span high);
    /// Exponentially distributed around mean: gaps between events nobody plans.
    Span around(Span mean);
    std::size_t weighted(std::span<const double> weights);
    std::string uuid();
    std::string letters(std::size_t length);

    template <class Value, std::size_t Size>
    const Value &oneOf(const std::array<Value, Size> &values)
    {
        return values[below(Size)];
    }

private:
    std::uint64_t m_state;
};

} // namespace sandbox
