// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/builder/imagename.h"

#include <regex>

namespace sandbox {

namespace {

constexpr auto hub = "docker.io";
/// What a registry takes, tag and digest included; and std::regex recurses for every character.
constexpr std::size_t longestName = 512;

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
    static const std::regex form("([a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/"
                                 "[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?"
                                 "(?:@sha256:[0-9a-f]{64})?");
    if (image.size() > longestName)
        return std::nullopt;
    ImageName name{hub, "", "latest"};
    std::string rest = image;
    const std::size_t slash = image.find('/');
    if (slash != std::string::npos && namesHost(image.substr(0, slash))) {
        name.host = image.substr(0, slash);
        rest = image.substr(slash + 1);
    }
    if (!registryUrl.empty())
        name.host = hostIn(registryUrl);
    std::smatch match;
    if (name.host.empty() || !std::regex_match(rest, match, form))
        return std::nullopt;
    name.path = match.str(1);
    if (name.host == hub && name.path.find('/') == std::string::npos)
        name.path.insert(0, "library/");
    if (match[2].matched)
        name.tag = match.str(2);
    return name;
}

} // namespace sandbox
