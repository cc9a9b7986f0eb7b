// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/deploymentdraft.h"

namespace hathora {

/// What a person says an hour costs, in US dollars. The API tells no price: the figures at first are what the
/// vendor's public page once named, and an assumption.
struct Prices
{
    static constexpr double assumedVcpuHour = 0.08;
    static constexpr double most = 10'000; ///< no price is more

    double vcpuHour = assumedVcpuHour;
    double gpuHour = 0; ///< no public figure was found: 0 until somebody fills it in

    bool isAssumed() const { return *this == Prices(); }
    bool operator==(const Prices &) const = default;

    /// Egress not counted.
    double hour(double cores, double gpus) const { return cores * vcpuHour + gpus * gpuHour; }

    /// Of one process.
    double processHour(const DeploymentDraft &draft) const
    {
        return hour(draft.cpu, draft.gpu.value_or(draft.experimentalGpu.value_or(0)));
    }
};

} // namespace hathora
