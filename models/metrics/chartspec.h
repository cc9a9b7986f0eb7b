// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/metric.h"

#include <QVariantMap>

namespace hathora {

/// What one chart is about.
struct ChartSpec
{
    enum class About {
        Processes,   ///< a line for each of those that are looked at
        Regions,     ///< all processes, summed by region
        Deployments, ///< all processes, summed by deployment
        Fleet,       ///< capacity and use of the fleet
    };

    About about = About::Processes;
    ProcessMetricName metric = ProcessMetric::Cpu; ///< of processes
    QString region; ///< of the fleet, as the server writes it; empty: all of it

    bool operator==(const ChartSpec &) const = default;

    QVariantMap toMap() const;
    static std::optional<ChartSpec> fromMap(const QVariantMap &map); ///< absent for what no toMap() wrote
};

/// What is shown to somebody who has chosen nothing yet.
QList<ChartSpec> usualCharts();

} // namespace hathora
