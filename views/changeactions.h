// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/change.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QWidget;

namespace hathora {

class Workbench;

/// What in a view can be triggered to change something on the server: on while the view finds it possible,
/// and off while the session may only read, the scope that the change needs is not held in the chosen
/// organization, or something else that can be told stands in the way, with the reason as tool and status
/// tip. Child of the view.
///
/// Both tips of what is added are this class's own.
class ChangeActions : public QObject
{
    Q_OBJECT

public:
    using Possible = std::function<bool()>;
    /// Why it must not be done although it could be, in words for the tips; empty if nothing stands in the
    /// way.
    using Hindrance = std::function<QString()>;

    ChangeActions(Workbench &workbench, QWidget *view);

    /// Actions and controls must live as long as the view.
    void add(QAction *action, Change::Kind kind, Possible isPossible, Hindrance hindrance = {});
    void add(QWidget *control, Change::Kind kind, Possible isPossible, Hindrance hindrance = {});
    /// Of a change for which nobody can say which scopes are held: it is of another organization.
    void add(QAction *action, Possible isPossible);

    QList<QObject *> triggers() const; ///< all that was added, actions and controls

    static QString reason(); ///< why nothing can be changed in a session that may only read

public Q_SLOTS:
    void update(); ///< what is possible may be another thing now

private:
    struct Entry
    {
        QObject *trigger; ///< an action or a widget: both have the properties that are set
        std::optional<Change::Kind> kind;
        Possible isPossible;
        Hindrance hindrance;
    };

    QString hindranceOf(const Entry &entry) const;

    Workbench &m_workbench;
    QList<Entry> m_entries;
};

} // namespace hathora
