// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QToolButton;
class QWidget;

namespace hathora {

/// An action of one view, heard while the focus is in it. Its object name is \a name; whoever asks adds it to
/// the widget that hears its shortcut.
QAction *localAction(QWidget *view, const QString &name, const QString &text,
                     const QKeySequence &shortcut = {});

/// A button for an action in the bar of a view: its icon, the keyboard's focus, and the action's name with
/// "Button" behind it.
QToolButton *barButton(QAction *action);

/// A button that opens a menu in such a bar, without the menu.
QToolButton *menuButton(const QString &name, const QString &help);

} // namespace hathora
