// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/builder/imagename.h"

#include <algorithm>
#include <string_view>

namespace sandbox {

namespace {

constexpr auto hub = "docker.io";
constexpr std::string_view lowers = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view tagLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-";

bool consistsOf(std::string_view text, std::string_view letters)
{
    return text.find_first_not_of(letters) == std::string_view::npos;
}

/// Lower case and digits, with dots, dashes and underscores between them.
bool isSegment(std::string_view text)
{
    return !text.empty() && consistsOf(text, "abcdefghijklmnopqrstuvwxyz0123456789._-") &&
           lowers.find(text.front()) != std::string_view::npos &&
           lowers.find(text.back()) != std::string_view::npos;
}

bool isPath(std::string_view text)
{
    constexpr std::size_t longest = 255;
    if (text.size() > longest)
        return false;
    while (true) {
        const std::size_t slash = std::min(text.find('/'), text.size());
        if (!isSegment(text.substr(0, slash)))
            return false;
        if (slash == text.size())
            return true;
        text.remove_prefix(slash + 1);
    }
}

bool isTag(std::string_view text)
{
    constexpr std::size_t longest = 128;
    return !text.empty() && text.size() <= longest && consistsOf(text, tagLetters) && text.front() != '.' &&
           text.front() != '-';
}

bool isDigest(std::string_view text)
{
    constexpr std::string_view method = "sha256:";
    constexpr std::size_t digits = 64;
    return text.starts_with(method) && text.size() == method.size() + digits &&
           consistsOf(text.substr(method.size()), "0123456789abcdef");
}

/// Cuts off what stands behind the mark; nothing when the mark is not there.
std::optional<std::string> takeBehind(std::string &text, char mark)
{
    const std::size_t place = text.find(mark);
    if (place == std::string::npos)
        return std::nullopt;
    std::string behind = text.substr(place + 1);
    text.erase(place);
    return behind;
}

bool namesHost(const std::string &segment)
{
    return segment.find_first_of(".:") != std::string::npos || segment == "localhost";
}

std::string hostIn(std::string url)
{
    if (const std::size_t scheme = url.find("://"); scheme != std::string::npos)
        url.erase(0, scheme + 3);
    return url.substr(0, url.find('/'));
}

} // namespace

std::optional<ImageName> ImageName::parse(const std::string &image, const std::string &registryUrl)
{
    ImageName name{hub, "", "latest"};
    std::string rest = image;
    const std::size_t slash = image.find('/');
    if (slash != std::string::npos && namesHost(image.substr(0, slash))) {
        name.host = image.substr(0, slash);
        rest = image.substr(slash + 1);
    }
    if (!registryUrl.empty())
        name.host = hostIn(registryUrl);
    const auto digest = takeBehind(rest, '@');
    name.tag = takeBehind(rest, ':').value_or(name.tag);
    if (name.host.empty() || !isPath(rest) || !isTag(name.tag) || (digest && !isDigest(*digest)))
        return std::nullopt;
    name.path = rest;
    if (name.host == hub && name.path.find('/') == std::string::npos)
        name.path.insert(0, "library/");
    return name;
}

} // namespace sandbox
