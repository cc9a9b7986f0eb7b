// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/fleet.h"

/// Fleets in words.
namespace hathora::fleettext {

QString name(const Fleet &fleet); ///< or its id, where it has none
QString shape(const NodeShape &shape);
/// When the fleet adds nodes; null where the server does not tell.
QString scaling(const std::optional<FleetAutoscaler> &autoscaler);
/// Why the floor of a region cannot be set yet, and from when on it can be.
QString floorRests(const QString &region, const QDateTime &settableFrom);

} // namespace hathora::fleettext
