// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/serveroptions.h"
#include "app/sandbox/world/world.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// What the command line and the environment ask for.
struct Settings
{
    enum class Wish : std::uint8_t { Serve, Help };

    Wish wish = Wish::Serve;
    WorldOptions world;
    ServerOptions server;
    /// The rules of faults, as they were given.
    std::vector<std::string> faults;
    bool endsWithParent = false;
    /// Made here because none was given: whoever started the program has to be told.
    bool madeToken = false;
    /// Likewise the controls' own.
    bool madeControlToken = false;

    /// Throws std::invalid_argument with a sentence for the terminal.
    static Settings read(int argc, const char *const *argv);
    static std::string_view help();
};

} // namespace sandbox
