// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

class QAction;
class QMainWindow;

namespace hathora {

class DockWidget;

/// An action of the window or of one of its docks, found by its object name, which is stable.
struct NamedAction
{
    Q_DECLARE_TR_FUNCTIONS(hathora::NamedAction)

public:
    QAction *action = nullptr;
    DockWidget *dock = nullptr; ///< that it is of; null for one of the window

    QString name() const;
    QString title() const; ///< as it is shown, without marks for keys
    QString home() const;  ///< where it is heard, in words: its dock, or its menu in the window
};

/// All named actions of a window as they are now, those of the window first. What belongs to an open dialog
/// is left out.
QList<NamedAction> allActions(const QMainWindow &window);

/// Without those that only show a dock or a workspace.
QList<NamedAction> commands(const QMainWindow &window);

} // namespace hathora
