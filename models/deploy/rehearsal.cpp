// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/rehearsal.h"

#include "models/tones.h"

namespace hathora {

namespace {

std::optional<Rehearsal::Staying> stayingOf(const AppScope &app, const std::optional<Deployment> &live)
{
    if (!app.processes.hasLoaded())
        return {};
    Rehearsal::Staying staying;
    staying.completeness = app.processes.completeness();
    for (const ProcessRow &row : app.processes.model().records()) {
        if (!isLive(row.process.status))
            continue;
        ++staying.processes;
        staying.rooms += row.process.roomsAllocated;
        staying.older += !live || row.process.deployment != live->id ? 1 : 0;
    }
    return staying;
}

std::optional<Rehearsal::HeadRoom> headRoom(const std::optional<double> &limit, double used)
{
    return limit ? std::optional(Rehearsal::HeadRoom{*limit, used}) : std::nullopt;
}

} // namespace

Rehearsal rehearse(const DeploymentDraft &draft, const OrgScope &org, const AppScope &app,
                   const DraftSurroundings &surroundings, const Prices &prices)
{
    Rehearsal rehearsal;
    std::optional<DeploymentDraft> before;
    if (const Deployment *latest = app.deployments.latest()) {
        rehearsal.live = *latest;
        before = DeploymentDraft::from(*latest);
        rehearsal.costBefore = prices.processHour(*before);
    }
    rehearsal.difference = differenceOf(before, draft);
    rehearsal.problems = check(draft, surroundings);
    rehearsal.build = standingOf(org.builds, draft.build);
    rehearsal.staying = stayingOf(app, rehearsal.live);
    rehearsal.costAfter = prices.processHour(draft);
    if (const std::optional<UsageLimits> &usage = org.usage.limits()) {
        rehearsal.isUsageTold = true;
        rehearsal.vcpus = headRoom(usage->concurrentVcpusLimit, usage->concurrentVcpusMax);
        rehearsal.vcpuHours = headRoom(usage->monthlyVcpuHoursLimit, usage->monthlyVcpuHours);
    }
    return rehearsal;
}

} // namespace hathora
