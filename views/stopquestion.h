// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/process.h"
#include "views/dialogs/confirmdialog.h"

namespace hathora {

/// Whether asking a process to stop changes anything: it is live and was not told yet.
bool canBeStopped(const Process &process);

/// What to ask before these processes are stopped: how many they are and how many rooms end with them.
ConfirmDialog::Question stopQuestion(const QList<Process> &processes);

} // namespace hathora
