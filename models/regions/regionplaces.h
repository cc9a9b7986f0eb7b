// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/region.h"

namespace hathora {

/// Where on the globe a city is, in degrees.
struct GeoPlace
{
    double latitude = 0;  ///< north is positive
    double longitude = 0; ///< east is positive

    bool operator==(const GeoPlace &) const = default;
};

/// Of the city that a region is named after; absent for a region that the program does not know.
std::optional<GeoPlace> placeOf(const Region &region);

} // namespace hathora
