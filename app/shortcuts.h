// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionlist.h"

#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <QPointer>

namespace hathora {

class MainWindow;
class Settings;
class ShortcutsDialog;
struct ShortcutRow;

/// The user's own keys for the actions of a window, kept in the settings, and the sheet of all of them.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    Shortcuts(MainWindow &window, Settings &settings);

    void apply(); ///< to actions that are new, as after the docks or the list of workspaces were made
    void showSheet();

private:
    void applyTo(const NamedAction &named);
    void assign(const QString &name, const QKeySequence &keys);
    void reset(const QString &name);
    void resetAll();
    void keep();
    void refill();
    QList<ShortcutRow> rows() const;
    QList<NamedAction> conflicting(const QString &name, const QKeySequence &keys) const;
    QStringList conflictWords(const QString &name, const QKeySequence &keys) const;
    static QKeySequence factoryOf(const QAction &action);

    MainWindow &m_window;
    Settings &m_settings;
    QMap<QString, QString> m_own; ///< by the action's name, in portable form; empty: none
    QPointer<ShortcutsDialog> m_sheet;
};

} // namespace hathora
