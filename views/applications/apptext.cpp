// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/apptext.h"

#include "models/format.h"

#include <QCoreApplication>

namespace hathora::apptext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::AppText)
};

QString most(const std::optional<int> &processes)
{
    return processes ? Words::tr("at most %1", "processes").arg(format::count(*processes))
                     : Words::tr("no limit", "of processes");
}

} // namespace

QString noSignIn()
{
    return Words::tr("None: players cannot sign in through Hathora.");
}

QString signIn(const AuthConfiguration &auth)
{
    QStringList methods;
    if (auth.anonymous)
        methods.append(Words::tr("anonymous", "a way to sign in"));
    if (auth.nickname)
        methods.append(Words::tr("nickname", "a way to sign in"));
    if (auth.google)
        methods.append(Words::tr("Google", "a way to sign in"));
    for (const QString &key : auth.others)
        methods.append(Words::tr("“%1” (not known here)", "a way to sign in, by its key").arg(key));
    return methods.isEmpty() ? noSignIn() : QLocale().createSeparatedList(methods);
}

QString loadBalancer(const std::optional<LoadBalancer> &balancer)
{
    if (!balancer)
        return Words::tr("not set");
    return balancer->enabled ? Words::tr("on") : Words::tr("off");
}

QString autoscaler(const std::optional<ProcessAutoscaler> &autoscaler)
{
    if (!autoscaler)
        return Words::tr("none", "no autoscaler");
    const AutoscalerTarget &target = autoscaler->targetMetric;
    return Words::tr("holds %1 at %2", "a metric at a number")
        .arg(target.metricName.text(), QLocale().toString(target.metricValue, 'g', 10));
}

QString allocation(const StaticProcessAllocationWrite &allocation)
{
    const QString least = format::count(allocation.minProcesses);
    if (allocation.autoscalingEnabled.value_or(false))
        return Words::tr("at least %1, %2, autoscaled", "processes; at most so many")
            .arg(least, most(allocation.maxProcesses));
    const QString target =
        allocation.targetProcesses ? format::count(*allocation.targetProcesses) : format::unknown();
    return Words::tr("at least %1, target %2, %3", "processes; at most so many")
        .arg(least, target, most(allocation.maxProcesses));
}

QString noService()
{
    return Words::tr("Never set: no process is held ahead.");
}

} // namespace hathora::apptext
