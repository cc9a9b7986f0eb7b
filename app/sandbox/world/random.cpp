// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/random.h"

#include <cmath>

namespace sandbox {

namespace {
constexpr std::uint64_t step = 0x9e3779b97f4a7c15U;
}

std::uint64_t Random::mix(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

double Random::fixed(std::uint64_t salt, std::uint64_t position)
{
    return static_cast<double>(mix(salt ^ mix(position + step)) >> 11U) * 0x1.0p-53;
}

double Random::smooth(std::uint64_t salt, double position)
{
    const double floor = std::floor(position);
    const double part = position - floor;
    const auto whole = static_cast<std::uint64_t>(static_cast<std::int64_t>(floor));
    const double blend = part * part * (3.0 - 2.0 * part);
    return fixed(salt, whole) * (1.0 - blend) + fixed(salt, whole + 1) * blend;
}

std::uint64_t Random::saltOf(std::string_view text)
{
    std::uint64_t salt = step;
    for (const char letter : text)
        salt = mix(salt + static_cast<unsigned char>(letter));
    return salt;
}

std::uint64_t Random::next()
{
    m_state += step;
    return mix(m_state);
}

std::size_t Random::below(std::size_t bound)
{
    return static_cast<std::size_t>(next() % bound);
}

double Random::unit()
{
    return static_cast<double>(next() >> 11U) * 0x1.0p-53;
}

Span Random::between(Span low, Span high)
{
    return Span(low.count() + static_cast<Span::rep>(unit() * static_cast<double>((high - low).count())));
}

Span Random::around(Span mean)
{
    return Span(1 + static_cast<Span::rep>(-std::log(1.0 - unit()) * static_cast<double>(mean.count())));
}

std::size_t Random::weighted(std::span<const double> weights)
{
    double total = 0.0;
    for (const double weight : weights)
        total += weight;
    double mark = unit() * total;
    for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
        mark -= weights[i];
        if (mark < 0.0)
            return i;
    }
    return weights.size() - 1;
}

std::string Random::uuid()
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(36, '-');
    std::uint64_t bits = 0;
    unsigned left = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23)
            continue;
        if (left == 0) {
            bits = next();
            left = 16;
        }
        auto digit = static_cast<unsigned>(bits & 15U);
        bits >>= 4U;
        --left;
        if (i == 14)
            digit = 4;
        else if (i == 19)
            digit = (digit & 3U) | 8U;
        text[i] = digits[digit];
    }
    return text;
}

std::string Random::letters(std::size_t length)
{
    constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::string text;
    text.reserve(length);
    while (text.size() < length)
        text.push_back(alphabet[below(alphabet.size())]);
    return text;
}

} // namespace sandbox
