// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sandbox {

/// The parts between the slashes of "/a/b", still encoded.
std::vector<std::string> splitPath(std::string_view path);

/// Percent-decoded; in a query a plus is a space.
std::string decodedPath(std::string_view text);
std::string decodedQuery(std::string_view text);

/// The pairs of "a=1&b=2" in their order, decoded.
std::vector<std::pair<std::string, std::string>> splitQuery(std::string_view query);

} // namespace sandbox
