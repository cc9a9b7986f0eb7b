// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"
#include "app/sandbox/world/region.h"

namespace sandbox {

/// How busy a region is at its time of day: about 0.35 before dawn, 1 in the evening.
double dayCurve(Region region, Moment moment);

/// The same over all regions, by their shares.
double worldDayCurve(Moment moment);

} // namespace sandbox
