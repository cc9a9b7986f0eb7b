// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/metricbudget.h"
#include "models/metrics/processreading.h"
#include "models/store.h"
#include "models/stores/metricspan.h"

#include <QHash>

namespace hathora {

struct AppScope;
struct Process;

/// What the processes of a region, or of a deployment, use together.
struct MetricSum
{
    QString key; ///< the region, or the deployment's id
    MetricSeries series;
    int measured = 0; ///< of those that live, or of a day before did
    int living = 0;

    bool operator==(const MetricSum &) const = default;
};

/// What all processes of an application use over one span: asked for one after the other, evenly over a step
/// where the budget allows it and as fast as it allows otherwise, the longest unmeasured first.
///
/// Those that ended within the span count too; they are asked about once. It fails only as a whole: one
/// process that the server has forgotten is left out.
class MetricSurvey final : public Store
{
    Q_OBJECT

public:
    enum class By { Regions, Deployments };

    /// Scope and budget must outlive this.
    MetricSurvey(Processes processes, AppScope &scope, MetricSpan span, RefreshTimes round,
                 MetricBudget &budget, Pace &pace, QObject *parent = nullptr);

    const AppId &app() const { return m_app; }
    const MetricSpan &span() const { return m_span; }

    /// The greatest first; in cores, bytes and so on, never in percent. Before the oldest of the ended
    /// processes that the program keeps it says nothing: others may have ended then.
    QList<MetricSum> sums(ProcessMetricName metric, By by) const;

    /// What somebody else was answered about one of them, for the same span.
    void take(const ProcessId &process, const ProcessMetrics &metrics);

Q_SIGNALS:
    void measured(const hathora::ProcessId &process, const hathora::ProcessMetrics &metrics); ///< as it came

protected:
    void ask() override;

private:
    struct Kept
    {
        QList<MetricSeries> series; ///< those that have data
        QElapsedTimer since;
        bool isFinal = false; ///< asked about after its end
    };
    struct Window
    {
        qint64 from = 0; ///< ms since epoch
        qint64 to = 0;
    };

    std::optional<ProcessId> nextDue() const;
    void answered(const ProcessId &process, const Result<ProcessMetrics> &answer);
    void keepPace();
    Window window() const;
    qint64 wholeSince(const Window &window) const;
    static bool livesIn(const Process &process, const Window &window);

    Processes m_processes;
    AppScope &m_scope;
    AppId m_app;
    MetricSpan m_span;
    RefreshTimes m_round;
    MetricBudget &m_budget;
    QHash<ProcessId, Kept> m_kept;
    MetricNames m_names = MetricNames::All;
};

} // namespace hathora
