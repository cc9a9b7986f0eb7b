// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/place.h"

#include <optional>

namespace hathora {

/// Places as links: `hathora-dashboard://app/APPID` and, behind that, `/process/PROCESSID`, or a deployment,
/// build or room likewise. A link holds ids and nothing else: no server, no token, no command.
namespace placelink {

constexpr int longest = 300; ///< of any link of ours

/// Of a place in an application; empty for another, and for an id that may not stand in a link.
QString of(const Place &place);

/// Strictly: anything but exactly such a link is none.
std::optional<Place> read(const QString &link);

bool isOurs(const QString &text); ///< by its scheme alone

} // namespace placelink

} // namespace hathora
