// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace sandbox::test {

// What makes a deployment the older ways: by plan, and by size.

nlohmann::json deploymentV1(const std::string &plan);
nlohmann::json deploymentV2(double cpu, double memoryMb);

} // namespace sandbox::test
