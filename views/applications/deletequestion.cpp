// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/deletequestion.h"

#include "models/workbench.h"

#include <QCoreApplication>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::DeleteQuestion)
};

/// Of the chosen application; null if it is another one.
const AppScope *scopeOf(const Workbench &workbench, const AppId &app)
{
    return workbench.app() && workbench.app()->app == app ? workbench.app() : nullptr;
}

QString deployments(const AppScope *scope)
{
    if (!scope || !scope->deployments.hasLoaded())
        return Words::tr("All of its deployments: how many is not known");
    return Words::tr("%n deployment(s)", nullptr, int(scope->deployments.model().records().size()));
}

QString processes(const std::optional<int> &live)
{
    return live ? Words::tr("%n live process(es)", nullptr, *live)
                : Words::tr("Its live processes: how many is not known");
}

/// Counted only where every live process is among the rows.
QString rooms(const AppScope *scope, const std::optional<int> &live)
{
    if (live == 0)
        return Words::tr("No room with players: nothing is live");
    if (!scope || !scope->processes.completeness().isWhole())
        return Words::tr("Their rooms, and the players in them: how many is not known");
    return Words::tr("%n room(s), and the players in them", nullptr, scope->summary.figures().rooms);
}

} // namespace

ConfirmDialog::Question deleteQuestion(const Workbench &workbench, const AppWithDeployment &app)
{
    const AppScope *scope = scopeOf(workbench, app.id);
    const std::optional<int> live = workbench.org()->appCounts.live(app.id);
    ConfirmDialog::Question question;
    question.title = Words::tr("Delete the application %1?").arg(app.name);
    question.consequence = Words::tr("The organization loses it with all that stands under it, and players "
                                     "cannot be let in any more. Builds belong to the organization and stay. "
                                     "This cannot be undone.");
    // The contract leaves it open; the sandbox refuses (422).
    if (live != 0)
        question.consequence +=
            u' ' + Words::tr("A server may refuse while processes are live: stop them first.");
    question.names = {deployments(scope), processes(live), rooms(scope, live),
                      Words::tr("Its lobbies: how many is not known"),
                      Words::tr("Its secret, and the tokens of its players")};
    question.verb = Words::tr("Delete application");
    question.typedName = app.name;
    question.typedNamePrompt = Words::tr("Type %1 to delete it:").arg(app.name);
    return question;
}

} // namespace hathora
