// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"
#include "api/types/metric.h"
#include "models/metricunits.h"

#include <QJsonObject>

#include <chrono>
#include <optional>
#include <variant>

namespace hathora {

/// What of processes can be counted. FailedToday are those that ended since local midnight.
enum class AlertCount { Live, Starting, Running, Draining, Stopping, FailedToday };

constexpr std::array<EnumName<AlertCount>, 6> enumNames(AlertCount)
{
    return {{{AlertCount::Live, "live"_L1},
             {AlertCount::Starting, "starting"_L1},
             {AlertCount::Running, "running"_L1},
             {AlertCount::Draining, "draining"_L1},
             {AlertCount::Stopping, "stopping"_L1},
             {AlertCount::FailedToday, "failedToday"_L1}}};
}

using AlertMeasure = std::variant<AlertCount, ProcessMetric, FleetMetric>;

QString nameOf(const AlertMeasure &measure); ///< a metric's name on the wire, or that of the count
MetricUnit unitOf(const AlertMeasure &measure);

/// Which part of what there is a rule is about.
struct AlertScope
{
    enum class What { Organization, App, OneRegion, OneDeployment };

    What what = What::App;
    OrgId org;  ///< whose; of any rule
    AppId app;  ///< empty for the whole organization, and for its fleet
    QString id; ///< region or deployment, as the server writes it

    bool operator==(const AlertScope &) const = default;
};

QList<AlertScope::What> scopesOf(const AlertMeasure &measure); ///< that it is known of

/// When somebody wants to be told: a value beyond another one, for so long.
struct AlertRule
{
    enum class Comparison { Above, AtLeast, Below, AtMost };
    enum class Over { Together, AnyProcess }; ///< of a process's metric: the sum, or the worst of them

    static constexpr std::chrono::seconds longest{24 * 3600};

    int number = 0; ///< tells the rules of a profile apart
    AlertMeasure measure = ProcessMetric::Cpu;
    Over over = Over::Together;
    AlertScope scope;
    Comparison comparison = Comparison::Above;
    double value = 0; ///< in the unit of the measure: cores, bytes, bytes per second, percent
    std::chrono::seconds lasting{0};
    bool isOn = true;

    bool operator==(const AlertRule &) const = default;

    bool isBeyond(double measured) const;
    bool wantsMost() const; ///< of several values the greatest is the worst
    bool isPlausible() const;

    QJsonObject toJson() const;
    static std::optional<AlertRule> fromJson(const QJsonObject &json); ///< absent for what is no rule
};

} // namespace hathora

Q_DECLARE_METATYPE(hathora::AlertMeasure)
Q_DECLARE_METATYPE(hathora::AlertRule)
