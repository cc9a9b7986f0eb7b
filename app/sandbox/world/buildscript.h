// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace sandbox {

/// How the making of a build goes: what it prints, how long that takes, and how it ends.
struct BuildScript
{
    struct Line
    {
        /// Since the line before.
        Span after{};
        std::string text;
    };

    std::vector<Line> lines;
    bool succeeds = false;
    /// In bytes; of no meaning where it fails.
    std::int64_t imageSize = 0;
    std::string contentHash;

    void say(std::string text, Span after = Span(40)) { lines.push_back({after, std::move(text)}); }
};

} // namespace sandbox
