// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace hathora {

class SavedViews;
class TablePane;

/// The menu of a table's saved views, behind a button in its bar: choose one, save what is shown now, delete.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    /// Child of the table. The views must outlive it.
    ViewMenu(TablePane &pane, SavedViews &views);

private:
    void fill();
    void addChoices();
    void addDeletions();
    void askForName();

    TablePane &m_pane;
    SavedViews &m_views;
    QAction *m_save;
    QMenu *m_deletions;
};

} // namespace hathora
