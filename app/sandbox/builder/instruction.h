// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// One instruction of a Dockerfile.
struct Instruction
{
    /// In capitals.
    std::string keyword;
    /// Continued lines are joined.
    std::string arguments;
    std::size_t line = 0;

    /// "FROM debian:12-slim".
    std::string text() const;
    /// What stands behind the flags; the JSON form is taken apart.
    std::vector<std::string> operands() const;
    bool hasFlag(std::string_view name) const;
    /// Whether it brings files of the archive into the image.
    bool copiesFromContext() const;
    /// What Docker has against it; empty when nothing.
    std::string problem() const;
};

} // namespace sandbox
