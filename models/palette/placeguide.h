// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/place.h"

namespace hathora {

class Workbench;

/// Leads a session to a place: its organization and application are chosen, then the thing itself, and the
/// view that shows it is asked for.
namespace placeguide {

/// What of a place is to be seen.
enum class Facet { Itself, Log };

/// The process whose log a place has; empty for none.
ProcessId processOf(const Place &place);

void go(Workbench &workbench, const Place &place, Facet facet = Facet::Itself);

} // namespace placeguide

} // namespace hathora
