// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/regions/regionplaces.h"

namespace hathora {

std::optional<GeoPlace> placeOf(const Region &region)
{
    if (!region.known())
        return {};
    switch (*region.known()) {
    case KnownRegion::Seattle:
        return GeoPlace{47.6, -122.3};
    case KnownRegion::LosAngeles:
        return GeoPlace{34.1, -118.2};
    case KnownRegion::WashingtonDC:
        return GeoPlace{38.9, -77.0};
    case KnownRegion::Chicago:
        return GeoPlace{41.9, -87.6};
    case KnownRegion::London:
        return GeoPlace{51.5, -0.1};
    case KnownRegion::Frankfurt:
        return GeoPlace{50.1, 8.7};
    case KnownRegion::Mumbai:
        return GeoPlace{19.1, 72.9};
    case KnownRegion::Singapore:
        return GeoPlace{1.4, 103.8};
    case KnownRegion::Tokyo:
        return GeoPlace{35.7, 139.7};
    case KnownRegion::Sydney:
        return GeoPlace{-33.9, 151.2};
    case KnownRegion::SaoPaulo:
        return GeoPlace{-23.6, -46.6};
    case KnownRegion::Dallas:
        return GeoPlace{32.8, -96.8};
    case KnownRegion::Johannesburg:
        return GeoPlace{-26.2, 28.0};
    case KnownRegion::Dubai:
        return GeoPlace{25.2, 55.3};
    }
    return {};
}

} // namespace hathora
