// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hathora {

class Screenshots;
class Workbench;

/// The pictures of what has to do with people, tokens and fleets. The workbench must outlive them.
void addManagement(Screenshots &screenshots, QWidget *window, Workbench &workbench);

} // namespace hathora
