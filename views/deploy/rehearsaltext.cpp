// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/rehearsaltext.h"

#include "models/format.h"

#include <QCoreApplication>

#include <cmath>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::RehearsalText)

public:
    static QString ofVcpus(const Rehearsal::HeadRoom &room, double each);
    static QString ofHours(const Rehearsal::HeadRoom &room, double each);
};

/// Small sums need more than cents.
QString dollars(double amount)
{
    return format::dollars(amount, 4); // an hour costs cents
}

QString Words::ofVcpus(const Rehearsal::HeadRoom &room, double each)
{
    const QString text = tr("vCPUs at once: %1 of %2 were the most in the last seven days.")
                             .arg(format::cores(room.used), format::cores(room.limit));
    const int more = each > 0 ? int(std::clamp(std::floor(room.left() / each), 0.0, 1e6)) : 0;
    return text + u' ' + tr("That leaves room for %n process(es) of the new size above it.", nullptr, more);
}

QString Words::ofHours(const Rehearsal::HeadRoom &room, double each)
{
    const QString text = tr("vCPU hours of this month: %1 of %2 are used.")
                             .arg(format::count(room.used), format::count(room.limit));
    const double hours = each > 0 ? std::max(room.left() / each, 0.0) : 0;
    return text + u' ' +
           tr("The rest is %1 hours of one process of the new size.").arg(format::count(std::floor(hours)));
}

} // namespace

QString stayingText(const Rehearsal &rehearsal)
{
    if (!rehearsal.staying)
        return Words::tr("Processes are not known yet.");
    const Rehearsal::Staying &staying = *rehearsal.staying;
    const QString rooms = Words::tr("%n room(s)", nullptr, staying.rooms);
    QString text = staying.processes == 0
                       ? Words::tr("No live process is known.")
                       : Words::tr("%n live process(es) with %1 stay on what they were started with.",
                                   nullptr, staying.processes)
                             .arg(rooms);
    if (staying.older > 0)
        text +=
            u' ' + Words::tr("%n of them run(s) a deployment older than the latest.", nullptr, staying.older);
    const Completeness &known = staying.completeness;
    if (!known.total)
        text += u' ' + Words::tr("How many there are in all is not known yet.");
    else if (!known.isWhole())
        text += u' ' + Words::tr("Only %1 of %2 are known so far.").arg(known.known).arg(*known.total);
    return text + u' ' + Words::tr("Rooms made from now on use the new deployment.");
}

QString quotaText(const Rehearsal &rehearsal, const DeploymentDraft &draft)
{
    if (!rehearsal.isUsageTold)
        return Words::tr("This server tells no limits, or has not yet.");
    QStringList lines;
    if (rehearsal.vcpus)
        lines.append(Words::ofVcpus(*rehearsal.vcpus, draft.cpu));
    if (rehearsal.vcpuHours)
        lines.append(Words::ofHours(*rehearsal.vcpuHours, draft.cpu));
    return lines.isEmpty() ? Words::tr("The organization has no limit.") : lines.join(u'\n');
}

QString costText(const Rehearsal &rehearsal)
{
    const QString after = Words::tr("%1 an hour for each process.").arg(dollars(rehearsal.costAfter));
    if (!rehearsal.costBefore)
        return after;
    const double change = rehearsal.costAfter - *rehearsal.costBefore;
    if (std::abs(change) < 0.00005)
        return after + u' ' + Words::tr("That is what it is now.");
    return after + u' ' +
           (change > 0 ? Words::tr("That is %1 more than now (%2).")
                       : Words::tr("That is %1 less than now (%2)."))
               .arg(dollars(std::abs(change)), dollars(*rehearsal.costBefore));
}

} // namespace hathora
