// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drainboard.h"
#include "models/processes/ghosts.h"
#include "views/dialogs/confirmdialog.h"

namespace hathora {

/// What to ask before idle processes on old deployments are stopped: which they are, and on what.
ConfirmDialog::Question idleQuestion(const QList<Process> &idle, const DrainBoard &board);

/// What to ask before processes that serve nobody are stopped: which they are, since when, and what they
/// cost.
ConfirmDialog::Question ghostQuestion(const QList<Ghost> &ghosts);

} // namespace hathora
