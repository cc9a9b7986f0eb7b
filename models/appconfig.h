// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/app.h"

namespace hathora {

/// An application as UpdateApp wants it: that replaces everything, so everything is carried over.
AppConfig configOf(const App &app);

/// Whether both come to the same: regions in whatever order, and what is left out as what that means.
bool isSame(const AppConfig &one, const AppConfig &other);

/// Whether an application is as it was wanted; what a server settles by itself does not count.
bool shows(const App &app, const AppConfig &wanted);

/// What must be sent to make one of the other. A service configuration that is gone cannot be told so.
AppChanges changesBetween(const AppConfig &before, const AppConfig &after);

/// What \a after makes of \a before, made of what it is \a now, each setting by itself.
AppConfig carriedOver(const AppConfig &before, const AppConfig &after, const AppConfig &now);

} // namespace hathora
