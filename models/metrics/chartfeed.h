// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/chartspec.h"
#include "models/metricseries.h"
#include "models/stores/metricspan.h"

#include <QObject>

#include <memory>

namespace hathora {

class Store;
class Workbench;

/// One line of a chart, without words.
struct ChartLine
{
    enum class Role {
        Value,
        Stacked,   ///< upon those before it
        Earlier,   ///< the same as it was a day before, moved to now
        Threshold, ///< what should not be passed; changes with time
        Rest,      ///< the sum of those that have no line of their own
    };

    QString key; ///< process or deployment id, region, or the fleet metric's name
    MetricSeries series;
    Role role = Role::Value;
    int measured = 0; ///< of a sum: so many of those that live; both zero where nothing is summed
    int living = 0;
    int members = 0; ///< of the rest: so many lines are in it

    bool operator==(const ChartLine &) const = default;
};

/// Something that happened at one moment.
struct ChartEvent
{
    enum class What { Deployed, Created, Started, Stopping, Ended };

    qint64 at = 0; ///< ms since epoch
    What what = What::Deployed;
    QString key; ///< of what: a deployment's tag or id, a process's id

    bool operator==(const ChartEvent &) const = default;
};

/// What the charts of one view have in common.
struct ChartFrame
{
    enum class Compare { Nothing, Yesterday };

    QList<ProcessId> processes; ///< that are looked at
    FleetId fleet;              ///< empty: none is known
    MetricSpan span;
    Compare compare = Compare::Nothing;

    bool operator==(const ChartFrame &) const = default;
};

/// What a chart shows: its lines, from stores that others may share. Goes before the scope of its
/// application does.
class ChartFeed : public QObject
{
    Q_OBJECT

public:
    /// Null where there is nothing that it could be about.
    static std::unique_ptr<ChartFeed> make(Workbench &workbench, const ChartSpec &spec,
                                           const ChartFrame &frame);

    virtual QList<Store *> stores() const = 0; ///< to be watched while somebody looks; first the main one
    virtual QList<ChartLine> lines() const = 0;
    virtual QList<ChartEvent> events() const = 0;

Q_SIGNALS:
    void changed();
};

/// The span a day before.
MetricSpan yesterday(MetricSpan span);

/// A series of yesterday as it is laid upon today's.
MetricSeries aDayLater(MetricSeries series);

} // namespace hathora
