// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/region.h"

namespace hathora {

/// Where a region's distance can be measured (contract: PingEndpoints).
struct PingEndpoint
{
    Region region;
    QString host;
    double port = 0; ///< the contract declares a double

    bool operator==(const PingEndpoint &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"region"_L1, &PingEndpoint::region},
            Field{"host"_L1, &PingEndpoint::host},
            Field{"port"_L1, &PingEndpoint::port},
        };
    }
};

} // namespace hathora
