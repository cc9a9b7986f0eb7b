// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appconfig.h"

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

} // namespace hathora
