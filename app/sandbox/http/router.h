// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/generation.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

class Contract;
struct Operation;

/// Finds the operation that a method and a path mean. Knows the paths of its generation only.
class Router
{
public:
    struct Match
    {
        /// Null when there is none.
        const Operation *operation = nullptr;
        /// Whether the path exists with another method.
        bool pathExists = false;
        std::map<std::string, std::string> pathValues;
    };

    Router(const Contract &contract, Generation generation);

    Match match(std::string_view method, std::string_view path) const;

private:
    std::vector<const Operation *> m_operations;
};

} // namespace sandbox
