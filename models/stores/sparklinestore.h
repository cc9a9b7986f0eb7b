// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/processes.h"
#include "models/pace.h"
#include "models/processload.h"
#include "models/resourcelimits.h"
#include "models/stores/metricspan.h"
#include "models/storetimes.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

namespace hathora {

class MetricBudget;

/// CPU and memory of the processes whose rows can be seen, one request at a time, in the background.
class SparklineStore : public QObject
{
    Q_OBJECT

public:
    using Limits = std::function<ResourceLimits(const ProcessId &)>;

    SparklineStore(Processes processes, AppId app, const StoreTimes &times, Pace &pace,
                   QObject *parent = nullptr);

    /// What each process may use; for fractions, and to guess units.
    void setLimits(Limits limits) { m_limits = std::move(limits); }

    /// It waits until this allows it to ask; null for its own pauses alone.
    void setBudget(MetricBudget *budget);

    /// Which processes are asked about by somebody else, who tells take().
    void setFollowed(std::function<bool(const ProcessId &)> isFollowed)
    {
        m_isFollowed = std::move(isFollowed);
    }
    /// Whether somebody asks about all processes, one after the other: then a sample need not be.
    void setSurveyed(std::function<bool()> isSurveyed) { m_isSurveyed = std::move(isSurveyed); }
    /// Whether an answer for this span holds what a sparkline shows.
    static bool serves(const MetricSpan &span);
    /// What somebody else was answered; nothing happens where that does not serve.
    void take(const ProcessId &process, const MetricSpan &of, const ProcessMetrics &metrics);

    /// The live processes on screen, top row first; empty when the table is hidden.
    void setVisible(const QList<ProcessId> &processes);

    /// Some that stand for the others while somebody looks at the whole; empty when nobody does.
    void setSample(const QList<ProcessId> &processes);

    SharedLoad load(const ProcessId &process) const; ///< null while unknown

Q_SIGNALS:
    /// Null where what was known became too old to be shown.
    void loaded(const QHash<hathora::ProcessId, hathora::SharedLoad> &loads);

private:
    struct Kept
    {
        SharedLoad load;
        QElapsedTimer since;
    };

    void schedule();
    void askNext();
    void answered(const ProcessId &process, const Result<ProcessMetrics> &answer);
    std::optional<ProcessId> nextDue() const;
    void dropUnseen();

    Processes m_processes;
    AppId m_app;
    std::chrono::milliseconds m_kept;
    std::chrono::milliseconds m_pause;
    Pace &m_pace;
    QPointer<MetricBudget> m_budget;
    Limits m_limits;
    std::function<bool(const ProcessId &)> m_isFollowed;
    std::function<bool()> m_isSurveyed;
    QList<ProcessId> m_visible;
    QList<ProcessId> m_sample;
    QHash<ProcessId, Kept> m_loads;
    QTimer m_timer;
    bool m_asking = false;
};

} // namespace hathora
