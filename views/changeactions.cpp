// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changeactions.h"

#include "models/workbench.h"

#include <QAction>
#include <QWidget>

namespace hathora {

ChangeActions::ChangeActions(Workbench &workbench, QWidget *view)
    : QObject(view)
    , m_workbench(workbench)
{
    connect(&workbench, &Workbench::accessChanged, this, &ChangeActions::update);
}

void ChangeActions::add(QAction *action, Possible isPossible)
{
    m_entries.append({action, std::move(isPossible)});
}

void ChangeActions::add(QWidget *control, Possible isPossible)
{
    m_entries.append({control, std::move(isPossible)});
}

QString ChangeActions::reason()
{
    return tr("This session may only read: nothing on the server can be changed.");
}

void ChangeActions::update()
{
    const bool mayChange = m_workbench.access() == Access::Full;
    const QString tip = mayChange ? QString() : reason();
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.trigger->setProperty("enabled", mayChange && entry.isPossible());
        entry.trigger->setProperty("toolTip", tip);
        entry.trigger->setProperty("statusTip", tip);
    }
}

} // namespace hathora
