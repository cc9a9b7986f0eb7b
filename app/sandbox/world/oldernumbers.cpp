// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/oldernumbers.h"

#include "app/sandbox/world/build.h"
#include "app/sandbox/world/deployment.h"

#include <cstdint>
#include <string_view>

namespace sandbox {

namespace {

/// Made out of the id, and far above what anybody counts to.
int numberFromNowhere(std::string_view id)
{
    std::uint32_t hash = 2166136261U;
    for (const char letter : id)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 16777619U;
    return static_cast<int>(0x40000000U | (hash >> 2U));
}

} // namespace

OlderNumbers::OlderNumbers(const Deployment &shown)
    : deployment(shown.number > 0 ? shown.number : numberFromNowhere(shown.id))
    , build(shown.number > 0 ? shown.build->number : numberFromNowhere(shown.build->id))
{
}

} // namespace sandbox
