// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/selection.h"

#include <QModelIndex>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QVariantMap>
#include <QWidget>

class QAction;
class QLineEdit;
class QTreeView;

namespace hathora {

class ChangeStrip;
class SightWatch;
class StateOverlay;
class Store;
class StoreFace;
class Workbench;
struct AppWithDeployment;

/// Organizations, their applications and fleets as a tree: what is chosen here is what all views are about.
class NavigatorDock : public QWidget
{
    Q_OBJECT

public:
    explicit NavigatorDock(Workbench &workbench, QWidget *parent = nullptr);

    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void buildTree();
    QLayout *buildBar();
    void buildActions();
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut);
    void takeScope();
    void tellOfStore();
    void choose(const QModelIndex &row);
    void followSelection();
    void expandChosen();
    void updateActions();
    void openMenu(const QPoint &where);
    void askForNewApp();
    void askForName();
    void askToDelete();
    void copy(int role);

    Selection::Subject subjectAt(const QModelIndex &row) const;
    const AppWithDeployment *currentApp() const; ///< null unless one is current; valid until the next change
    QString currentOrg() const;                  ///< the organization that the current row is in

    Workbench &m_workbench;
    QSortFilterProxyModel m_rows;
    QTreeView *m_tree;
    QLineEdit *m_filter;
    ChangeStrip *m_changes;
    StateOverlay *m_overlay;
    StoreFace *m_face;
    QPointer<Store> m_told; ///< whose state the face shows
    SightWatch *m_sight;
    QAction *m_create;
    QAction *m_rename;
    QAction *m_delete;
    QAction *m_copyId;
    QAction *m_copyName;
    bool m_following = false; ///< the current row moves because of the selection, not of the user
};

} // namespace hathora
