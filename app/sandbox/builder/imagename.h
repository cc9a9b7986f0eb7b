// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace sandbox {

/// "ghcr.io/studio/server:1.4.0", taken apart.
struct ImageName
{
    std::string host;
    std::string path;
    /// "latest" where nothing is said.
    std::string tag;

    std::string repository() const { return host + "/" + path; }
    std::string text() const { return repository() + ":" + tag; }

    /// A registry that is given goes before the one in the name; nothing stands for Docker Hub. Nothing when
    /// it is no name of an image.
    static std::optional<ImageName> parse(const std::string &image, const std::string &registryUrl);
};

} // namespace sandbox
