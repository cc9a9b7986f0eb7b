// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

class QWidget;

namespace hathora {
class Workbench;
struct AppConfig;
} // namespace hathora

/// What is asked before an application of the chosen organization is made or changed; what is answered is
/// done. Nothing is asked about one that is not there.
namespace hathora::appquestions {

void askForNew(Workbench &workbench, QWidget *view);
void askForSettings(Workbench &workbench, const AppId &app, QWidget *view);
/// Shows what somebody else made of it, with what was wanted filled in.
void askAgain(Workbench &workbench, const AppId &app, const AppConfig &now, const AppConfig &wanted,
              QWidget *view);
void askForName(Workbench &workbench, const AppId &app, QWidget *view);
void askToDelete(Workbench &workbench, const AppId &app, QWidget *view);

} // namespace hathora::appquestions
