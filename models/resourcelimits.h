// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace hathora {

/// What one process may use, by its deployment; absent while the deployment is unknown.
struct ResourceLimits
{
    std::optional<double> cores;
    std::optional<double> megabytes;

    bool operator==(const ResourceLimits &) const = default;
};

} // namespace hathora
