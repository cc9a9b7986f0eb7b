// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stopquestion.h"

#include "models/format.h"
#include "models/tones.h"

#include <QCoreApplication>

namespace hathora {

namespace {

QString title(int processes)
{
    return QCoreApplication::translate("StopQuestion", "Stop %n process(es)?", nullptr, processes);
}

QString verb(int processes)
{
    return QCoreApplication::translate("StopQuestion", "Stop %n process(es)", nullptr, processes);
}

QString consequence(int rooms)
{
    if (rooms == 0)
        return QCoreApplication::translate("StopQuestion", "No room is known to be on them.");
    return QCoreApplication::translate(
        "StopQuestion", "%n room(s) end with them, and their players are disconnected.", nullptr, rooms);
}

/// Which one, where it is, and what it would cost.
QString nameOf(const Process &process)
{
    const QString rooms =
        QCoreApplication::translate("StopQuestion", "%n room(s)", nullptr, process.roomsAllocated);
    return QStringLiteral("%1   %2, %3").arg(process.id.text(), format::region(process.region.text()), rooms);
}

} // namespace

bool canBeStopped(const Process &process)
{
    return isLive(process.status) && !process.status.is(KnownProcessStatus::Stopping);
}

ConfirmDialog::Question stopQuestion(const QList<Process> &processes)
{
    const int count = int(processes.size());
    ConfirmDialog::Question question;
    question.title = title(count);
    question.verb = verb(count);
    int rooms = 0;
    for (const Process &process : processes) {
        rooms += process.roomsAllocated;
        question.names.append(nameOf(process));
    }
    question.consequence = consequence(rooms);
    return question;
}

} // namespace hathora
