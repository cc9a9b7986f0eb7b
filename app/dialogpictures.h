// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hathora {

class Entrance;
class MainWindow;
class Screenshots;
class Workbench;

/// Adds every dialog, menu, page and strip that stands outside the docks to the pictures.
void addDialogs(Screenshots &screenshots, Entrance &entrance, MainWindow &main, Workbench &workbench);

} // namespace hathora
