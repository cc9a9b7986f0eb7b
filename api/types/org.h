// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/ids.h"

#include <QList>

namespace hathora {

/// Who owns applications, builds and fleets, and what the caller may do there.
struct Organization
{
    OrgId id;
    std::optional<QString> name;       ///< since 2.11.5
    std::optional<QStringList> scopes; ///< what the caller holds; absent before 2.11.4: assume all
    bool isSingleTenant = false;
    std::optional<FleetId> defaultFleet; ///< since 2.20.24
    QString stripeCustomerId;
    std::optional<double> maxRequestedMemoryMB; ///< MB
    std::optional<double> maxProcessConnections;
    std::optional<int> logRetentionPeriodHours;         ///< hours; 72 if absent
    std::optional<double> podMaxLifespanHrs;            ///< hours
    std::optional<double> monthlyProcessVcpuHoursLimit; ///< vCPU hours
    std::optional<double> concurrentProcessVcpusLimit;  ///< vCPUs
    std::optional<int> maxCloudBaseline;                ///< nodes
    std::optional<QStringList> enabledFeatureFlags;

    bool operator==(const Organization &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"orgId"_L1, &Organization::id},
            Field{"name"_L1, &Organization::name},
            Field{"scopes"_L1, &Organization::scopes},
            Field{"isSingleTenant"_L1, &Organization::isSingleTenant},
            OptionalNullableField{"defaultFleetId"_L1, &Organization::defaultFleet},
            Field{"stripeCustomerId"_L1, &Organization::stripeCustomerId},
            Field{"maxRequestedMemoryMB"_L1, &Organization::maxRequestedMemoryMB},
            Field{"maxProcessConnections"_L1, &Organization::maxProcessConnections},
            Field{"logRetentionPeriodHours"_L1, &Organization::logRetentionPeriodHours},
            Field{"podMaxLifespanHrs"_L1, &Organization::podMaxLifespanHrs},
            Field{"monthlyProcessVcpuHoursLimit"_L1, &Organization::monthlyProcessVcpuHoursLimit},
            Field{"concurrentProcessVcpusLimit"_L1, &Organization::concurrentProcessVcpusLimit},
            Field{"maxCloudBaseline"_L1, &Organization::maxCloudBaseline},
            Field{"enabledFeatureFlags"_L1, &Organization::enabledFeatureFlags},
        };
    }
};

/// The answer of GetOrgs.
struct OrgsPage
{
    QList<Organization> orgs;

    bool operator==(const OrgsPage &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"orgs"_L1, &OrgsPage::orgs},
        };
    }
};

/// What an organization may use and what it does use. An absent limit is none.
struct UsageLimits
{
    double monthlyVcpuHours = 0;                 ///< vCPU hours used this month
    std::optional<double> monthlyVcpuHoursLimit; ///< vCPU hours
    double concurrentVcpusMax = 0;               ///< most vCPUs at once in the last seven days
    std::optional<double> concurrentVcpusLimit;  ///< vCPUs

    bool operator==(const UsageLimits &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"monthlyProcessVcpuHoursConsumed"_L1, &UsageLimits::monthlyVcpuHours},
            Field{"monthlyProcessVcpuHoursLimit"_L1, &UsageLimits::monthlyVcpuHoursLimit},
            Field{"concurrentProcessVcpus7DayMax"_L1, &UsageLimits::concurrentVcpusMax},
            Field{"concurrentProcessVcpusLimit"_L1, &UsageLimits::concurrentVcpusLimit},
        };
    }
};

} // namespace hathora
