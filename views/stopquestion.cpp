// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stopquestion.h"

#include "models/format.h"
#include "models/tones.h"

#include <QCoreApplication>

namespace hathora {

namespace {

QString tr(const char *text, int n)
{
    return QCoreApplication::translate("StopQuestion", text, nullptr, n);
}

/// "9f3c…  Frankfurt, 6 rooms": which one, and what it would cost.
QString nameOf(const Process &process)
{
    return QStringLiteral("%1   %2, %3")
        .arg(process.id.text(), format::region(process.region.text()),
             tr(QT_TRANSLATE_NOOP("StopQuestion", "%n room(s)"), process.roomsAllocated));
}

} // namespace

bool canBeStopped(const Process &process)
{
    return isLive(process.status) && !process.status.is(KnownProcessStatus::Stopping);
}

ConfirmDialog::Question stopQuestion(const QList<Process> &processes)
{
    const int count = int(processes.size());
    int rooms = 0;
    ConfirmDialog::Question question;
    for (const Process &process : processes) {
        rooms += process.roomsAllocated;
        question.names.append(nameOf(process));
    }
    question.title = tr(QT_TRANSLATE_NOOP("StopQuestion", "Stop %n process(es)?"), count);
    question.verb = tr(QT_TRANSLATE_NOOP("StopQuestion", "Stop %n process(es)"), count);
    question.consequence =
        rooms > 0 ? tr(QT_TRANSLATE_NOOP("StopQuestion",
                                         "%n room(s) end with them, and their players are disconnected."),
                       rooms)
                  : tr(QT_TRANSLATE_NOOP("StopQuestion", "No room that is known of runs on them."), 0);
    return question;
}

} // namespace hathora
