// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/console.h"
#include "views/dialogs/confirmdialog.h"

namespace hathora {

/// What to ask before a change is sent: what it does and to what.
ConfirmDialog::Question writeQuestion(const Console::Intent &intent);

} // namespace hathora
