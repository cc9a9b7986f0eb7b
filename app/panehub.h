// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/savedviews.h"

namespace hathora {

class LayoutState;
class MainWindow;
class Workbench;

/// What the window gives to the tables of all its docks, so that no dock has to ask for it: saved views, kept
/// with the layouts, and “Copy link” on rows that a link can lead to.
class PaneHub : public QObject
{
    Q_OBJECT

public:
    /// The layouts outlive this.
    PaneHub(LayoutState &layouts, QObject *parent);

    void equip(MainWindow &window, Workbench &workbench); ///< once for each set of docks

private:
    LayoutState &m_layouts;
    SavedViews m_views;
};

} // namespace hathora
