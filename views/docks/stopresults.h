// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/change.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QListWidget;

namespace hathora {

class Commands;
class PlainLabel;

/// What became of each process that was to be stopped, one line each. Hidden while there is nothing to tell.
class StopResults : public QWidget
{
    Q_OBJECT

public:
    explicit StopResults(const QString &name, QWidget *parent = nullptr);

    void follow(Commands *commands); ///< instead of those before; null for none
    /// Tells of these from now on, and of no others.
    void expect(const QStringList &targets);
    void take(const Change &change); ///< of whatever commands, where none are followed
    void forget();

private:
    void tell();

    QPointer<Commands> m_commands;
    QSet<QString> m_targets;
    QList<Change> m_changes;
    PlainLabel *m_summary;
    QListWidget *m_list;
};

} // namespace hathora
