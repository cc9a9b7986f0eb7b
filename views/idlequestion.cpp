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

} // namespace hathora
