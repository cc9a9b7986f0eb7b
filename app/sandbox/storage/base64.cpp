// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/base64.h"

#include <cstddef>
#include <cstdint>

namespace sandbox {

namespace {

constexpr std::string_view usual = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view forUrls = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string written(std::string_view bytes, std::string_view alphabet)
{
    std::string text;
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8U) | static_cast<unsigned char>(byte);
        for (held += 8; held >= 6; held -= 6)
            text += alphabet[(bits >> (held - 6)) & 63U];
    }
    if (held > 0)
        text += alphabet[(bits << (6 - held)) & 63U];
    return text;
}

std::optional<std::string> read(std::string_view text, std::string_view alphabet)
{
    std::string bytes;
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char letter : text) {
        const std::size_t value = alphabet.find(letter);
        if (value == std::string_view::npos)
            return std::nullopt;
        bits = (bits << 6U) | static_cast<std::uint32_t>(value);
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes += static_cast<char>((bits >> held) & 255U);
        }
    }
    return bytes;
}

} // namespace

std::string base64(std::string_view bytes)
{
    std::string text = written(bytes, usual);
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

std::string base64Url(std::string_view bytes)
{
    return written(bytes, forUrls);
}

/// Bits left over, a letter too many, padding that is missing: none of it would be written.
std::optional<std::string> fromBase64(std::string_view text)
{
    auto bytes = read(text.substr(0, text.find('=')), usual);
    return bytes && base64(*bytes) == text ? bytes : std::nullopt;
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    auto bytes = read(text, forUrls);
    return bytes && base64Url(*bytes) == text ? bytes : std::nullopt;
}

} // namespace sandbox
