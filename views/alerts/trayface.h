// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace hathora {

/// How a session is doing, as the desktop is told.
enum class TrayState { Ok, Alerts, NotConnected };

/// The program's icon with a mark of its state, which differs in shape as well as in colour: none where all
/// is well, a triangle with alerts, a crossed disc without a connection.
QIcon trayIcon(TrayState state);

} // namespace hathora
