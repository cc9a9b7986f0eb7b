// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changeactions.h"

#include "models/workbench.h"
#include "views/people/scopetext.h"
#include "views/plaintext.h"

#include <QAction>
#include <QWidget>

namespace hathora {

ChangeActions::ChangeActions(Workbench &workbench, QWidget *view)
    : QObject(view)
    , m_workbench(workbench)
{
    connect(&workbench, &Workbench::accessChanged, this, &ChangeActions::update);
    // Later, for then the view knows of what is new, too.
    connect(&workbench.organizations(), &Store::refreshed, this, &ChangeActions::update,
            Qt::QueuedConnection);
}

void ChangeActions::add(QAction *action, Change::Kind kind, Possible isPossible, Hindrance hindrance)
{
    m_entries.append({action, kind, std::move(isPossible), std::move(hindrance)});
}

void ChangeActions::add(QWidget *control, Change::Kind kind, Possible isPossible, Hindrance hindrance)
{
    m_entries.append({control, kind, std::move(isPossible), std::move(hindrance)});
}

void ChangeActions::add(QAction *action, Possible isPossible)
{
    m_entries.append({action, {}, std::move(isPossible), {}});
}

QList<QObject *> ChangeActions::triggers() const
{
    QList<QObject *> all;
    for (const Entry &entry : m_entries)
        all.append(entry.trigger);
    return all;
}

QString ChangeActions::reason()
{
    return tr("This session is read-only: nothing on the server can be changed.");
}

/// What keeps all of its kind from being changed comes first.
QString ChangeActions::hindranceOf(const Entry &entry) const
{
    if (m_workbench.access() != Access::Full)
        return reason();
    const QString scope = entry.kind ? scopeHindrance(m_workbench, *entry.kind) : QString();
    if (!scope.isEmpty())
        return scope;
    return entry.hindrance && entry.isPossible() ? entry.hindrance() : QString();
}

void ChangeActions::update()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString hindrance = hindranceOf(entry);
        entry.trigger->setProperty("enabled", hindrance.isEmpty() && entry.isPossible());
        entry.trigger->setProperty("toolTip", plainToolTip(hindrance));
        entry.trigger->setProperty("statusTip", plainLine(hindrance));
    }
}

} // namespace hathora
