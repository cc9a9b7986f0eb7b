// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/band.h"

#include <algorithm>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{""_L1, "blue"_L1, "orange"_L1, "green"_L1, "pink"_L1, "yellow"_L1, "violet"_L1};
static_assert(names.size() == allBands.size());

} // namespace

QString bandName(Band band)
{
    return names[size_t(band)];
}

Band bandNamed(const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? Band::None : allBands[size_t(found - names.begin())];
}

} // namespace hathora
