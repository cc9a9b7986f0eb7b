// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploymentlanes.h"

/// What a timeline says in words.
namespace hathora::lanetext {

QString state(Tone tone);             ///< of laneTones: "running"
QString standing(const Lane &lane);   ///< "latest · 12 processes"
QString counts(const LaneCell &cell); ///< "12 running, 3 draining · 40 rooms"; "not known"
QString at(const Lane &lane, const LaneCell &cell, qint64 moment); ///< which, when and the counts
QString about(const Lane &lane); ///< which, how it stands, when its build was done and it was deployed
QString since(const DeploymentLanes &lanes); ///< where knowledge begins

} // namespace hathora::lanetext
