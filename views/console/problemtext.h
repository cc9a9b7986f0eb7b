// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/inputproblem.h"

namespace hathora {

/// What is wrong with something that was filled in, as a sentence. Inside of a body it says where.
QString problemText(const InputProblem &problem);

/// The input that a problem is shown at: `body` for everything in it.
QString inputOf(const InputProblem &problem);

} // namespace hathora
