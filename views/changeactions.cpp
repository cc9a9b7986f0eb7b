// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changeactions.h"

#include "models/workbench.h"
#include "views/plaintext.h"

#include <QAction>
#include <QWidget>

namespace hathora {

ChangeActions::ChangeActions(Workbench &workbench, QWidget *view)
    : QObject(view)
    , m_workbench(workbench)
{
    connect(&workbench, &Workbench::accessChanged, this, &ChangeActions::update);
}

void ChangeActions::add(QAction *action, Possible isPossible, Hindrance hindrance)
{
    m_entries.append({action, std::move(isPossible), std::move(hindrance)});
}

void ChangeActions::add(QWidget *control, Possible isPossible, Hindrance hindrance)
{
    m_entries.append({control, std::move(isPossible), std::move(hindrance)});
}

QString ChangeActions::reason()
{
    return tr("This session may only read: nothing on the server can be changed.");
}

void ChangeActions::update()
{
    const bool mayChange = m_workbench.access() == Access::Full;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool isPossible = entry.isPossible();
        const bool isAsked = mayChange && isPossible && entry.hindrance;
        const QString hindrance = isAsked ? entry.hindrance() : QString();
        entry.trigger->setProperty("enabled", mayChange && isPossible && hindrance.isEmpty());
        entry.trigger->setProperty("toolTip", mayChange ? plainToolTip(hindrance) : reason());
        entry.trigger->setProperty("statusTip", mayChange ? plainLine(hindrance) : reason());
    }
}

} // namespace hathora
