// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layoutstate.h"

#include <QKeySequence>
#include <QObject>

class QMainWindow;

namespace hathora {

class DockWidget;

/// A built-in arrangement of docks for one job. Docks of one list share a place as tabs, the first in front.
struct Workspace
{
    QString id;        ///< stable
    const char *title; ///< to be translated in the context "Workspaces"
    QKeySequence shortcut;
    QStringList left;
    QStringList main;
    QStringList right;
    QStringList bottom;

    QStringList docks() const; ///< of all places
};

/// The window's arrangements: four built in and those that the user saved, each as it was left.
///
/// The window's docks belong to the window; they must not go while this is in use.
class Workspaces : public QObject
{
    Q_OBJECT

public:
    Workspaces(LayoutState &layouts, QMainWindow &window, QList<DockWidget *> docks,
               QObject *parent = nullptr);

    static const QList<Workspace> &builtIn();
    static QString titleOf(const Workspace &workspace);

    const QString &current() const { return m_layouts.content().current; }
    QMap<QString, QString> saved() const { return m_layouts.content().names; } ///< the user's own, by id

    void show(const QString &id); ///< keeps the present one as it is first
    void showLast();              ///< at the start
    void keep();                  ///< the present arrangement, on disk
    void saveAs(const QString &name);
    void reset(); ///< the present one to its factory arrangement; one of the user's own goes

Q_SIGNALS:
    void changed(); ///< another one is shown, or the list is another

private:
    void store();
    void restore(const QString &id);
    void arrange(const Workspace &workspace);
    void tabify(const QStringList &group);
    void takeIn(DockWidget *stranger, const Workspace &workspace);
    void share(DockWidget *left, DockWidget *main, DockWidget *right, DockWidget *bottom);
    DockWidget *dock(const QString &id) const;

    LayoutState &m_layouts;
    QMainWindow &m_window;
    QList<DockWidget *> m_docks;
};

} // namespace hathora
