// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/idlequestion.h"

#include "models/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::IdleQuestion)
};

QString deploymentOf(const Process &process, const DrainBoard &board)
{
    const auto row = std::find_if(board.rows.cbegin(), board.rows.cend(), [&](const DrainRow &each) {
        return each.deployment.id == process.deployment;
    });
    return row == board.rows.cend() ? process.deployment.text() : row->deployment.name();
}

} // namespace

ConfirmDialog::Question idleQuestion(const QList<Process> &idle, const DrainBoard &board)
{
    const int count = int(idle.size());
    QStringList names;
    for (const Process &process : idle)
        names.append(
            QStringLiteral("%1   %2, %3")
                .arg(process.id.text(), deploymentOf(process, board), format::region(process.region.text())));
    return {
        Words::tr("Stop %n idle process(es) on old versions?", nullptr, count),
        Words::tr("No room is known to be on them. Each is looked at once more right before it is stopped; "
                  "one that has a room by then is left alone."),
        names,
        Words::tr("Stop %n idle process(es)", nullptr, count),
        {},
        {}};
}

ConfirmDialog::Question ghostQuestion(const QList<Ghost> &ghosts)
{
    const int count = int(ghosts.size());
    double cost = 0;
    ConfirmDialog::Question question;
    for (const Ghost &ghost : ghosts) {
        cost += ghost.costPerDay;
        question.names.append(Words::tr("%1   %2, idle since %3", "process, region, time")
                                  .arg(ghost.process.id.text(), format::region(ghost.process.region.text()),
                                       format::dateTime(ghost.idleSince)));
    }
    question.title = Words::tr("Stop %n process(es) that serve(s) nobody?", nullptr, count);
    question.consequence =
        Words::tr(
            "They cost %1 a day. Each is looked at once more right before it is stopped; one that has a "
            "room by then is left alone.")
            .arg(format::dollars(cost));
    question.verb = Words::tr("Stop %n idle process(es)", nullptr, count);
    return question;
}

} // namespace hathora
