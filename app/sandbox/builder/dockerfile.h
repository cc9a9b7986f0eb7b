// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/builder/instruction.h"

#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// A Dockerfile, taken apart as Docker does it: comments, continued lines, here-documents.
struct Dockerfile
{
    std::vector<Instruction> instructions;
    /// What Docker would say of it, with the line; empty when it would go ahead.
    std::string problem;

    static Dockerfile parse(std::string_view text);
};

} // namespace sandbox
