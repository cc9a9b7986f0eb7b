// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processfate.h"

namespace hathora {

/// That a server did not listen in time, and what to look at then.
QString neverBoundText();

/// Why a process ended: the server's own reason, and what it means where that is known. Empty for one that
/// gives none.
QString fateText(const Process &process);

} // namespace hathora
