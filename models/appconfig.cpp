// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appconfig.h"

#include <algorithm>

namespace hathora {

namespace {

StaticProcessAllocationWrite written(const StaticProcessAllocation &allocation)
{
    StaticProcessAllocationWrite result;
    result.region = allocation.region;
    result.minProcesses = allocation.minProcesses;
    result.maxProcesses = allocation.maxProcesses;
    result.autoscalingEnabled = allocation.autoscalingEnabled;
    // The autoscaler owns the target where it is on; the server refuses one from us.
    if (!allocation.autoscalingEnabled.value_or(false))
        result.targetProcesses = allocation.targetProcesses;
    return result;
}

ServiceConfigWrite written(const ServiceConfig &config)
{
    ServiceConfigWrite result;
    for (const StaticProcessAllocation &allocation : config.staticProcessAllocation)
        result.staticProcessAllocation.append(written(allocation));
    result.loadBalancer = config.loadBalancer;
    result.processAutoscaler = config.processAutoscaler;
    return result;
}

using Allocations = QList<StaticProcessAllocationWrite>;

std::optional<StaticProcessAllocationWrite> in(const Allocations &allocations, const Region &region)
{
    const auto found = std::find_if(allocations.cbegin(), allocations.cend(),
                                    [&](const auto &each) { return each.region == region; });
    return found == allocations.cend() ? std::nullopt : std::optional(*found);
}

template <typename T>
T pick(const T &before, const T &after, const T &now)
{
    return after == before ? now : after;
}

/// Regions in the order of what is wanted; those that somebody else added follow.
Allocations carriedOver(const Allocations &before, const Allocations &after, const Allocations &now)
{
    QList<Region> regions;
    for (const Allocations &each : {after, now}) {
        for (const StaticProcessAllocationWrite &allocation : each) {
            if (!regions.contains(allocation.region))
                regions.append(allocation.region);
        }
    }
    Allocations result;
    for (const Region &region : regions) {
        if (const auto picked = pick(in(before, region), in(after, region), in(now, region)))
            result.append(*picked);
    }
    return result;
}

ServiceConfigWrite spelledOut(const std::optional<ServiceConfigWrite> &config)
{
    ServiceConfigWrite result = config.value_or(ServiceConfigWrite());
    Allocations &all = result.staticProcessAllocation;
    for (StaticProcessAllocationWrite &each : all)
        each.autoscalingEnabled = each.autoscalingEnabled.value_or(false);
    std::sort(all.begin(), all.end(),
              [](const auto &one, const auto &other) { return one.region.text() < other.region.text(); });
    return result;
}

/// What is left to the server comes back as a number of its choice.
bool isMet(const StaticProcessAllocationWrite &wanted, const std::optional<StaticProcessAllocationWrite> &got)
{
    const auto met = [](const auto &one, const auto &other) { return !one || one == other; };
    return got && got->minProcesses == wanted.minProcesses &&
           met(wanted.targetProcesses, got->targetProcesses) && met(wanted.maxProcesses, got->maxProcesses) &&
           got->autoscalingEnabled.value_or(false) == wanted.autoscalingEnabled.value_or(false);
}

bool isMet(const ServiceConfigWrite &wanted, const ServiceConfigWrite &got)
{
    const Allocations &all = wanted.staticProcessAllocation;
    return got.loadBalancer == wanted.loadBalancer && got.processAutoscaler == wanted.processAutoscaler &&
           got.staticProcessAllocation.size() == all.size() &&
           std::all_of(all.cbegin(), all.cend(), [&](const StaticProcessAllocationWrite &each) {
               return isMet(each, in(got.staticProcessAllocation, each.region));
           });
}

} // namespace

AppConfig configOf(const App &app)
{
    AppConfig config;
    config.name = app.name;
    config.auth = app.auth;
    if (app.serviceConfig)
        config.serviceConfig = written(*app.serviceConfig);
    return config;
}

bool isSame(const AppConfig &one, const AppConfig &other)
{
    return one.name == other.name && one.auth == other.auth &&
           spelledOut(one.serviceConfig) == spelledOut(other.serviceConfig);
}

bool shows(const App &app, const AppConfig &wanted)
{
    const AppConfig got = configOf(app);
    return got.name == wanted.name && got.auth == wanted.auth &&
           isMet(wanted.serviceConfig.value_or(ServiceConfigWrite()),
                 got.serviceConfig.value_or(ServiceConfigWrite()));
}

AppChanges changesBetween(const AppConfig &before, const AppConfig &after)
{
    AppChanges changes;
    if (after.name != before.name)
        changes.name = after.name;
    if (after.auth != before.auth)
        changes.auth = after.auth;
    if (spelledOut(after.serviceConfig) != spelledOut(before.serviceConfig))
        changes.serviceConfig = after.serviceConfig;
    return changes;
}

AppConfig carriedOver(const AppConfig &before, const AppConfig &after, const AppConfig &now)
{
    AppConfig result = now;
    result.name = pick(before.name, after.name, now.name);
    result.auth.anonymous = pick(before.auth.anonymous, after.auth.anonymous, now.auth.anonymous);
    result.auth.nickname = pick(before.auth.nickname, after.auth.nickname, now.auth.nickname);
    result.auth.google = pick(before.auth.google, after.auth.google, now.auth.google);
    if (after.serviceConfig == before.serviceConfig)
        return result;
    const ServiceConfigWrite was = before.serviceConfig.value_or(ServiceConfigWrite());
    const ServiceConfigWrite wanted = after.serviceConfig.value_or(ServiceConfigWrite());
    const ServiceConfigWrite is = now.serviceConfig.value_or(ServiceConfigWrite());
    result.serviceConfig = ServiceConfigWrite{
        carriedOver(was.staticProcessAllocation, wanted.staticProcessAllocation, is.staticProcessAllocation),
        pick(was.loadBalancer, wanted.loadBalancer, is.loadBalancer),
        pick(was.processAutoscaler, wanted.processAutoscaler, is.processAutoscaler)};
    return result;
}

} // namespace hathora
