// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/paths.h"

#include <charconv>

namespace sandbox {

namespace {

template <class Take>
void split(std::string_view text, char separator, Take take)
{
    while (true) {
        const std::size_t end = text.find(separator);
        take(text.substr(0, end));
        if (end == std::string_view::npos)
            return;
        text.remove_prefix(end + 1);
    }
}

std::string decoded(std::string_view text, bool plusIsSpace)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned char byte = 0;
        if (text[i] == '%' && i + 2 < text.size() &&
            std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16).ptr == text.data() + i + 3) {
            result.push_back(static_cast<char>(byte));
            i += 2;
        } else {
            result.push_back(plusIsSpace && text[i] == '+' ? ' ' : text[i]);
        }
    }
    return result;
}

} // namespace

std::vector<std::string> splitPath(std::string_view path)
{
    if (path.starts_with('/'))
        path.remove_prefix(1);
    std::vector<std::string> segments;
    split(path, '/', [&](std::string_view segment) { segments.emplace_back(segment); });
    return segments;
}

std::string decodedPath(std::string_view text)
{
    return decoded(text, false);
}

std::string decodedQuery(std::string_view text)
{
    return decoded(text, true);
}

std::vector<std::pair<std::string, std::string>> splitQuery(std::string_view query)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    split(query, '&', [&](std::string_view pair) {
        if (pair.empty())
            return;
        const std::size_t equals = pair.find('=');
        const std::string_view value =
            equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
        pairs.emplace_back(decodedQuery(pair.substr(0, equals)), decodedQuery(value));
    });
    return pairs;
}

} // namespace sandbox
