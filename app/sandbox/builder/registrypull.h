// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/buildscript.h"

#include <string>

namespace sandbox {

/// How an image is taken over from a registry outside.
class RegistryPull
{
public:
    struct Source
    {
        std::string image;
        std::string registryUrl;
        std::string auth;
    };

    /// Ends well for an image of a registry that there is, given what opens it where it is a private one.
    static BuildScript script(const Source &source);
};

} // namespace sandbox
