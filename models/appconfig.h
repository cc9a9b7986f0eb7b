// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/app.h"

namespace hathora {

/// An application as UpdateApp wants it: that replaces everything, so everything is carried over.
AppConfig configOf(const App &app);

} // namespace hathora
