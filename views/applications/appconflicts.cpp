// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/appconflicts.h"

#include "models/appconfig.h"
#include "models/workbench.h"
#include "views/applications/appquestions.h"
#include "views/messagestrip.h"

#include <utility>

namespace hathora {

AppConflicts::AppConflicts(Workbench &workbench, QWidget *view)
    : QObject(view)
    , m_workbench(workbench)
    , m_view(view)
    , m_strip(new MessageStrip(view))
{
    m_strip->setObjectName(QStringLiteral("applications.elsewhere"));
    m_strip->setAction(tr("Choose it"));
    m_strip->setDismissible(true);
    connect(m_strip, &MessageStrip::actionTriggered, this, &AppConflicts::lead);
    connect(m_strip, &MessageStrip::dismissed, this, &AppConflicts::forget);
    connect(&workbench, &Workbench::orgScopeChanged, this, &AppConflicts::takeScope);
    takeScope();
}

/// An organization that is left is listened to as long as its changes are under way.
void AppConflicts::takeScope()
{
    if (const OrgScope *org = m_workbench.org()) {
        connect(&org->appCommands, &AppCommands::changedMeanwhile, this,
                [this, id = org->org](const AppId &app, const AppConfig &now, const AppConfig &wanted) {
                    take({id, app, now, wanted});
                });
        connect(&org->apps, &Store::refreshed, this, &AppConflicts::askAgain);
    }
    tell();
}

void AppConflicts::take(const Conflict &conflict)
{
    m_open.append(conflict);
    askAgain();
}

/// The form wants to know which names are taken.
void AppConflicts::askAgain()
{
    const OrgScope *org = m_workbench.org();
    for (const Conflict &each : std::exchange(m_open, {})) {
        if (org && org->org == each.org && org->apps.hasLoaded())
            ask(each, org->apps.model().find(each.app));
        else
            m_open.append(each);
    }
    tell();
}

/// As it is by now: it may have been a while, and the application may be gone.
void AppConflicts::ask(const Conflict &conflict, const App *app)
{
    if (!app)
        return;
    const AppConfig now = configOf(*app);
    appquestions::askAgain(m_workbench, conflict.app, now, carriedOver(conflict.now, conflict.wanted, now),
                           m_view);
}

void AppConflicts::tell()
{
    const OrgScope *org = m_workbench.org();
    if (m_open.isEmpty() || (org && org->org == m_open.constLast().org))
        return m_strip->hide();
    const Conflict &last = m_open.constLast();
    const Organization *elsewhere = m_workbench.organizations().model().find(last.org);
    const QString id = last.org.text();
    m_strip->showMessage(MessageStrip::Kind::Warning,
                         tr("Somebody else changed application %1 of %2 meanwhile, so nothing was sent.",
                            "an application and its organization")
                             .arg(last.now.name, elsewhere ? elsewhere->name.value_or(id) : id),
                         tr("What you wanted is asked about again when that organization is chosen."));
}

void AppConflicts::lead()
{
    if (m_open.isEmpty())
        return;
    const OrgId org = m_open.constLast().org; // a copy: choosing it empties the list
    m_workbench.selection().setOrg(org);
}

/// The one that is told of; another one may stand behind it.
void AppConflicts::forget()
{
    if (!m_open.isEmpty())
        m_open.removeLast();
    tell();
}

} // namespace hathora
