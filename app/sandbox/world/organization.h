// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace sandbox {

struct Organization
{
    std::string id;
    std::string name;
    std::string stripeCustomerId;
    std::string defaultFleetId;
    bool singleTenant = false;
    double maxMemoryMb = 16384;
    /// No limit when absent.
    std::optional<double> vcpuLimit;
};

} // namespace sandbox
