// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/openenum.h"

namespace hathora {

/// Where processes run. The list grew over the years: always used as the open Region.
enum class KnownRegion {
    Seattle,
    LosAngeles,
    WashingtonDC,
    Chicago,
    London,
    Frankfurt,
    Mumbai,
    Singapore,
    Tokyo,
    Sydney,
    SaoPaulo,
    Dallas,
    Johannesburg,
    Dubai
};

constexpr std::array<EnumName<KnownRegion>, 14> enumNames(KnownRegion)
{
    return {{{KnownRegion::Seattle, "Seattle"_L1},
             {KnownRegion::LosAngeles, "Los_Angeles"_L1},
             {KnownRegion::WashingtonDC, "Washington_DC"_L1},
             {KnownRegion::Chicago, "Chicago"_L1},
             {KnownRegion::London, "London"_L1},
             {KnownRegion::Frankfurt, "Frankfurt"_L1},
             {KnownRegion::Mumbai, "Mumbai"_L1},
             {KnownRegion::Singapore, "Singapore"_L1},
             {KnownRegion::Tokyo, "Tokyo"_L1},
             {KnownRegion::Sydney, "Sydney"_L1},
             {KnownRegion::SaoPaulo, "Sao_Paulo"_L1},
             {KnownRegion::Dallas, "Dallas"_L1},
             {KnownRegion::Johannesburg, "Johannesburg"_L1},
             {KnownRegion::Dubai, "Dubai"_L1}}};
}

using Region = OpenEnum<KnownRegion>;

} // namespace hathora
