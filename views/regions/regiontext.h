// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/regions.h"

/// Regions in words.
namespace hathora::regiontext {

QString milliseconds(double value);
QString name(const Region &region);
QString label(const RegionRow &row); ///< "Frankfurt 31 ms"
/// What runs there and how far it is.
QString summary(const RegionRow &row);
/// Where most of the rooms are, and how far that is from here; \a rooms are those of all regions.
QString fullest(const RegionRow &row, int rooms);

} // namespace hathora::regiontext
