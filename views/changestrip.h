// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/change.h"
#include "views/messagestrip.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace hathora {

class Commands;

/// Tells how the changes go that somebody asked for: under way, done, failed, or nobody knows.
///
/// Speaks of all changes since it was last quiet. What is done goes away by itself; what failed stays until
/// it is dismissed or something else is asked for.
class ChangeStrip : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the strip's object name.
    explicit ChangeStrip(const QString &name, QWidget *parent = nullptr);

    void follow(Commands *commands); ///< instead of those before; null for none

    QString text() const;

private:
    void take(const Change &change);
    void tell();
    void forget();
    void say(MessageStrip::Kind kind, const QString &several, const Change &example);
    QList<Change> in(std::initializer_list<Change::State> states) const;

    MessageStrip *m_strip;
    QPointer<Commands> m_commands;
    QList<Change> m_changes;
    QTimer m_farewell;
};

} // namespace hathora
