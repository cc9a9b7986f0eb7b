// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hathora {

class MainWindow;
class Workbench;

/// What the window gives to the tables of all docks, so that no dock has to ask for it.
namespace panehub {

/// “Copy link” on rows that a link can lead to.
void addLinks(MainWindow &window, Workbench &workbench);

} // namespace panehub

} // namespace hathora
