// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/deployment.h"
#include "api/types/ids.h"
#include "api/types/openenum.h"
#include "api/types/region.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace hathora {

class JsonCursor;

/// A login method that has nothing to set: its presence means that it is allowed.
struct NoSettings
{

    bool operator==(const NoSettings &) const = default;

    static constexpr auto fields() { return std::tuple{}; }
};

/// Google login of an application's players.
struct GoogleAuth
{
    QString clientId;

    bool operator==(const GoogleAuth &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"clientId"_L1, &GoogleAuth::clientId},
        };
    }
};

/// How players of an application may log in; an absent method is switched off.
struct AuthConfiguration
{
    std::optional<NoSettings> anonymous;
    std::optional<NoSettings> nickname;
    std::optional<GoogleAuth> google;
    QStringList others = {}; ///< keys of methods that have no name here; only ever read

    bool operator==(const AuthConfiguration &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"anonymous"_L1, &AuthConfiguration::anonymous},
            Field{"nickname"_L1, &AuthConfiguration::nickname},
            Field{"google"_L1, &AuthConfiguration::google},
        };
    }
};

void read(const JsonCursor &in, AuthConfiguration &out);

/// Whether an application has a load balancer in front.
struct LoadBalancer
{
    bool enabled = false;

    bool operator==(const LoadBalancer &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"enabled"_L1, &LoadBalancer::enabled},
        };
    }
};

enum class KnownAutoscalerMetric { ConcurrentRequests };

constexpr std::array<EnumName<KnownAutoscalerMetric>, 1> enumNames(KnownAutoscalerMetric)
{
    return {{{KnownAutoscalerMetric::ConcurrentRequests, "concurrent-requests"_L1}}};
}

using AutoscalerMetric = OpenEnum<KnownAutoscalerMetric>;

/// The figure that an autoscaler holds.
struct AutoscalerTarget
{
    AutoscalerMetric metricName;
    double metricValue = 0;

    bool operator==(const AutoscalerTarget &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"metricName"_L1, &AutoscalerTarget::metricName},
            Field{"metricValue"_L1, &AutoscalerTarget::metricValue},
        };
    }
};

/// The process autoscaler of an application.
struct ProcessAutoscaler
{
    AutoscalerTarget targetMetric;

    bool operator==(const ProcessAutoscaler &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"targetMetric"_L1, &ProcessAutoscaler::targetMetric},
        };
    }
};

/// How many processes one region always holds.
struct StaticProcessAllocation
{
    Region region;
    int minProcesses = 0;
    int targetProcesses = 0;
    int maxProcesses = 0;
    std::optional<bool> autoscalingEnabled; ///< since 2.20.17

    bool operator==(const StaticProcessAllocation &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"region"_L1, &StaticProcessAllocation::region},
            Field{"minProcesses"_L1, &StaticProcessAllocation::minProcesses},
            Field{"targetProcesses"_L1, &StaticProcessAllocation::targetProcesses},
            Field{"maxProcesses"_L1, &StaticProcessAllocation::maxProcesses},
            Field{"autoscalingEnabled"_L1, &StaticProcessAllocation::autoscalingEnabled},
        };
    }
};

/// Load balancing and scaling of an application, since 2.19.1.
struct ServiceConfig
{
    QList<StaticProcessAllocation> staticProcessAllocation;
    std::optional<LoadBalancer> loadBalancer;
    std::optional<ProcessAutoscaler> processAutoscaler;

    bool operator==(const ServiceConfig &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"staticProcessAllocation"_L1, &ServiceConfig::staticProcessAllocation},
            Field{"loadBalancer"_L1, &ServiceConfig::loadBalancer},
            Field{"processAutoscalerConfig"_L1, &ServiceConfig::processAutoscaler},
        };
    }
};

/// A game: the name under which deployments, processes and rooms stand (contract: Application).
struct App
{
    AppId id;
    OrgId org;
    QString name;
    QString appSecret; ///< signs player tokens; masked everywhere
    AuthConfiguration auth;
    QDateTime createdAt;
    QString createdBy;
    std::optional<QDateTime> deletedAt;
    std::optional<QString> deletedBy;
    std::optional<ServiceConfig> serviceConfig; ///< since 2.19.1

    bool operator==(const App &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"appId"_L1, &App::id},
            Field{"orgId"_L1, &App::org},
            Field{"appName"_L1, &App::name},
            Field{"appSecret"_L1, &App::appSecret, Exposure::Secret},
            Field{"authConfiguration"_L1, &App::auth},
            Field{"createdAt"_L1, &App::createdAt},
            Field{"createdBy"_L1, &App::createdBy},
            NullableField{"deletedAt"_L1, &App::deletedAt},
            NullableField{"deletedBy"_L1, &App::deletedBy},
            OptionalNullableField{"serviceConfig"_L1, &App::serviceConfig},
        };
    }
};

/// An application and what new rooms of it run (contract: ApplicationWithLatestDeploymentAndBuild).
struct AppWithDeployment : App
{
    std::optional<DeploymentWithBuild> deployment; ///< absent until something is deployed

    bool operator==(const AppWithDeployment &) const = default;

    static constexpr auto fields()
    {
        return std::tuple_cat(App::fields(),
                              std::tuple{Field{"deployment"_L1, &AppWithDeployment::deployment}});
    }
};

/// The answer of GetApps (contract: ApplicationsPage).
struct AppsPage
{
    QList<AppWithDeployment> applications;

    bool operator==(const AppsPage &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"applications"_L1, &AppsPage::applications},
        };
    }
};

/// As StaticProcessAllocation, but as a write takes it: targetProcesses is left out where autoscaling is on.
struct StaticProcessAllocationWrite
{
    Region region;
    int minProcesses = 0;
    std::optional<int> targetProcesses;
    std::optional<int> maxProcesses; ///< null = no limit
    std::optional<bool> autoscalingEnabled;

    bool operator==(const StaticProcessAllocationWrite &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"region"_L1, &StaticProcessAllocationWrite::region},
            Field{"minProcesses"_L1, &StaticProcessAllocationWrite::minProcesses},
            Field{"targetProcesses"_L1, &StaticProcessAllocationWrite::targetProcesses},
            NullableField{"maxProcesses"_L1, &StaticProcessAllocationWrite::maxProcesses},
            Field{"autoscalingEnabled"_L1, &StaticProcessAllocationWrite::autoscalingEnabled},
        };
    }
};

/// As ServiceConfig, but as UpdateApp takes it.
struct ServiceConfigWrite
{
    QList<StaticProcessAllocationWrite> staticProcessAllocation;
    std::optional<LoadBalancer> loadBalancer;
    std::optional<ProcessAutoscaler> processAutoscaler;

    bool operator==(const ServiceConfigWrite &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"staticProcessAllocation"_L1, &ServiceConfigWrite::staticProcessAllocation},
            Field{"loadBalancer"_L1, &ServiceConfigWrite::loadBalancer},
            Field{"processAutoscalerConfig"_L1, &ServiceConfigWrite::processAutoscaler},
        };
    }
};

/// The body of CreateApp (contract: CreateAppConfig).
struct NewApp
{
    QString name; ///< a–z, 0–9 and -, up to 64
    AuthConfiguration auth;
    std::optional<LoadBalancer> loadBalancer; ///< since 2.20.10

    bool operator==(const NewApp &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"appName"_L1, &NewApp::name},
            Field{"authConfiguration"_L1, &NewApp::auth},
            Field{"loadBalancer"_L1, &NewApp::loadBalancer},
        };
    }
};

/// The body of UpdateApp, which replaces the whole configuration (contract: AppConfigWithServiceConfig).
struct AppConfig
{
    QString name;
    AuthConfiguration auth;
    std::optional<ServiceConfigWrite> serviceConfig; ///< since 2.19.1

    bool operator==(const AppConfig &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"appName"_L1, &AppConfig::name},
            Field{"authConfiguration"_L1, &AppConfig::auth},
            Field{"serviceConfig"_L1, &AppConfig::serviceConfig},
        };
    }
};

/// The body of PatchApp: what is absent stays as it is (contract: PartialAppConfigWithServiceConfig).
struct AppChanges
{
    std::optional<QString> name;
    std::optional<AuthConfiguration> auth;
    std::optional<ServiceConfigWrite> serviceConfig;

    bool operator==(const AppChanges &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"appName"_L1, &AppChanges::name},
            Field{"authConfiguration"_L1, &AppChanges::auth},
            Field{"serviceConfig"_L1, &AppChanges::serviceConfig},
        };
    }
};

} // namespace hathora
