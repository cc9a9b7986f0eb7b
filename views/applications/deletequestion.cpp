// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/deletequestion.h"

#include "models/applications/appname.h"
#include "models/workbench.h"

#include <QCoreApplication>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::DeleteQuestion)
};

bool isFresh(const Store &store)
{
    return store.state() == StoreState::Fresh;
}

/// Of the chosen application; null if it is another one.
const AppScope *scopeOf(const Workbench &workbench, const AppId &app)
{
    return workbench.app() && workbench.app()->app == app ? workbench.app() : nullptr;
}

/// A figure, and whether it is as of now or only as of when somebody last looked.
struct Known
{
    std::optional<int> figure;
    bool isFact = false;

    bool isNone() const { return isFact && figure == 0; }
};

Known deploymentsIn(const AppScope *scope)
{
    if (!scope || !scope->deployments.hasLoaded())
        return {};
    return {int(scope->deployments.model().records().size()), isFresh(scope->deployments)};
}

Known liveOf(const OrgScope &org, const AppId &app)
{
    return {org.appCounts.live(app), isFresh(org.appCounts)};
}

/// Counted only where every live process is among the rows.
Known roomsIn(const AppScope *scope)
{
    if (!scope || !scope->processes.completeness().isWhole())
        return {};
    return {scope->summary.figures().rooms, isFresh(scope->processes)};
}

/// What was counted some time ago is told as that.
QString dated(const QString &figure, const Known &known)
{
    return known.isFact
               ? figure
               : Words::tr("%1 when last looked at: how many now is not known", "so many things").arg(figure);
}

QString deployments(const Known &known)
{
    if (!known.figure)
        return Words::tr("All of its deployments: how many is not known");
    return dated(Words::tr("%n deployment(s)", nullptr, *known.figure), known);
}

QString processes(const Known &known)
{
    if (!known.figure)
        return Words::tr("Its live processes: how many is not known");
    return dated(Words::tr("%n live process(es)", nullptr, *known.figure), known);
}

QString rooms(const Known &known, const Known &live)
{
    if (live.isNone())
        return Words::tr("No room with players: nothing is live");
    if (!known.figure)
        return Words::tr("Their rooms, and the players in them: how many is not known");
    return dated(Words::tr("%n room(s), and the players in them", nullptr, *known.figure), known);
}

} // namespace

ConfirmDialog::Question deleteQuestion(const Workbench &workbench, const AppWithDeployment &app)
{
    const AppScope *scope = scopeOf(workbench, app.id);
    const Known live = liveOf(*workbench.org(), app.id);
    const QString name = calledBy(app);
    ConfirmDialog::Question question;
    question.title = Words::tr("Delete the application %1?").arg(name);
    question.consequence = Words::tr("The organization loses it with all that stands under it, and players "
                                     "cannot be let in any more. Builds belong to the organization and stay. "
                                     "This cannot be undone.");
    // The contract leaves it open; the sandbox refuses (422).
    if (!live.isNone())
        question.consequence +=
            u' ' + Words::tr("A server may refuse while processes are live: stop them first.");
    question.names = {deployments(deploymentsIn(scope)), processes(live), rooms(roomsIn(scope), live),
                      Words::tr("Its lobbies: how many is not known"),
                      Words::tr("Its secret, and the tokens of its players")};
    question.verb = Words::tr("Delete application");
    question.typedName = name;
    question.typedNamePrompt = Words::tr("Type %1 to delete it:").arg(name);
    return question;
}

} // namespace hathora
