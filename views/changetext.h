// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/change.h"

namespace hathora {

/// What a change is doing, or how it ended: one sentence, with its target shown literally.
QString changeText(const Change &change);

/// Why, or what to do next; empty when there is nothing to add.
QString changeDetail(const Change &change);

} // namespace hathora
