// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeView;

namespace hathora {

class Workbench;

/// A row of the navigator that a dock of its own is about brings that up when it is activated.
void leadToDocks(QTreeView &navigator, Workbench &workbench);

} // namespace hathora
