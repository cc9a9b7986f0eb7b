// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace sandbox {

/// The words the wire has for an enumeration, in the enumeration's order. Each enumeration specializes it.
template <class Enum>
struct Names;

template <class Enum>
constexpr std::size_t countOf = Names<Enum>::list.size();

template <class Enum>
constexpr std::string_view text(Enum value)
{
    return Names<Enum>::list[static_cast<std::size_t>(value)];
}

template <class Enum>
constexpr std::optional<Enum> named(std::string_view word)
{
    for (std::size_t i = 0; i < countOf<Enum>; ++i) {
        if (Names<Enum>::list[i] == word)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace sandbox
