// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/confirmdialog.h"

namespace hathora {

class Workbench;
struct AppWithDeployment;

/// Before an application is deleted: what goes with it, counted as far as it is known, and what stays.
ConfirmDialog::Question deleteQuestion(const Workbench &workbench, const AppWithDeployment &app);

} // namespace hathora
