// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/historyvalues.h"

namespace hathora {

/// What is wrong with keeping what is seen, and what becomes of it; empty while all is well.
QString historyText(const HistoryHealth &health);

} // namespace hathora
