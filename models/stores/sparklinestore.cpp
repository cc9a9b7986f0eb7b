// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/sparklinestore.h"

#include "models/metrics/metricbudget.h"
#include "models/metricseries.h"

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr int mostPoints = 60; // a sparkline is 80 pixels wide
const MetricSpan span{.length = 15min, .from = {}, .to = {}};

std::optional<double> fraction(const MetricSeries &series)
{
    if (!series.last || !series.limit || *series.limit <= 0)
        return {};
    return std::clamp(*series.last / *series.limit, 0.0, 1.0);
}

/// What a sparkline shows of them. By their own newest time, whatever our clock says.
QList<MetricPoint> lately(const std::optional<QList<MetricPoint>> &points)
{
    if (!points || points->isEmpty())
        return {};
    const auto isEarlier = [](const MetricPoint &a, const MetricPoint &b) {
        return a.timestamp < b.timestamp;
    };
    const double newest =
        metricTime(std::max_element(points->cbegin(), points->cend(), isEarlier)->timestamp);
    const double oldest = newest - double(std::chrono::milliseconds(span.length).count());
    QList<MetricPoint> kept;
    std::copy_if(points->cbegin(), points->cend(), std::back_inserter(kept),
                 [oldest](const MetricPoint &point) { return metricTime(point.timestamp) >= oldest; });
    return kept;
}

SharedLoad loadOf(const ProcessMetrics &metrics, std::chrono::seconds step, const ResourceLimits &limits)
{
    const auto series = [&](ProcessMetric metric, const std::optional<QList<MetricPoint>> &points) {
        const QList<MetricPoint> all = lately(points);
        return seriesOf({}, all, readingOf(metric, all, limits), step, mostPoints);
    };
    const MetricSeries cpu = series(ProcessMetric::Cpu, metrics.cpu);
    const MetricSeries cores = inCores(cpu, limits.cores);
    const MetricSeries memory = series(ProcessMetric::Memory, metrics.memory);
    const MetricSeries connections = series(ProcessMetric::ActiveConnections, metrics.activeConnections);

    ProcessLoad load;
    load.cpu = cores.points;
    load.cores = cores.last;
    load.cpuFraction = fraction(cpu);
    load.memory = memory.points;
    load.memoryBytes = memory.last;
    load.memoryFraction = fraction(memory);
    load.egress = series(ProcessMetric::RateEgress, metrics.rateEgress).last;
    if (connections.last)
        load.connections = qRound(*connections.last);
    return std::make_shared<const ProcessLoad>(std::move(load));
}

} // namespace

SparklineStore::SparklineStore(Processes processes, AppId app, const StoreTimes &times, Pace &pace,
                               QObject *parent)
    : QObject(parent)
    , m_processes(processes)
    , m_app(std::move(app))
    , m_kept(times.sparklineKept)
    , m_pause(times.sparklinePause)
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SparklineStore::askNext);
    connect(&m_pace, &Pace::changed, this, &SparklineStore::schedule);
}

void SparklineStore::setBudget(MetricBudget *budget)
{
    m_budget = budget;
}

void SparklineStore::setVisible(const QList<ProcessId> &processes)
{
    m_visible = processes;
    schedule();
}

void SparklineStore::setSample(const QList<ProcessId> &processes)
{
    m_sample = processes;
    schedule();
}

SharedLoad SparklineStore::load(const ProcessId &process) const
{
    const auto found = m_loads.constFind(process);
    return found == m_loads.cend() ? SharedLoad() : found->load;
}

void SparklineStore::schedule()
{
    const bool mayAsk = m_pace.live() == Pace::Live::On && m_pace.session() == Pace::Session::Open;
    if ((m_visible.isEmpty() && m_sample.isEmpty()) || !mayAsk)
        m_timer.stop();
    else if (!m_asking && !m_timer.isActive())
        m_timer.start(m_pace.stretched(m_pause));
}

/// The row that was measured longest ago, from the top.
std::optional<ProcessId> SparklineStore::nextDue() const
{
    std::optional<ProcessId> next;
    qint64 oldest = m_pace.stretched(m_kept).count();
    const bool isSurveyed = m_isSurveyed && m_isSurveyed();
    for (const ProcessId &process : isSurveyed ? m_visible : m_visible + m_sample) {
        if (m_isFollowed && m_isFollowed(process))
            continue;
        const auto kept = m_loads.constFind(process);
        if (kept == m_loads.cend())
            return process;
        if (kept->since.elapsed() >= oldest) {
            oldest = kept->since.elapsed() + 1;
            next = process;
        }
    }
    return next;
}

void SparklineStore::askNext()
{
    const std::optional<ProcessId> process = nextDue();
    const auto wait = m_budget ? m_budget->wait() : 0ms;
    if (!process || wait > 0ms)
        return m_timer.start(std::max(m_pace.stretched(m_pause), wait));
    if (m_budget)
        m_budget->spend();
    using enum ProcessMetric;
    m_asking = true;
    m_processes
        .metrics(m_app, *process, {Cpu, Memory, RateEgress, ActiveConnections},
                 span.range(QDateTime::currentDateTimeUtc()), Priority::Background)
        .then(this, [id = *process](SparklineStore *store, const Result<ProcessMetrics> &answer) {
            store->answered(id, answer);
        });
}

void SparklineStore::answered(const ProcessId &process, const Result<ProcessMetrics> &answer)
{
    m_asking = false;
    Kept &kept = m_loads[process];
    kept.since.start(); // a failure too: the next row first, this one when its time comes again
    if (answer)
        take(process, span, *answer);
    dropUnseen();
    schedule();
}

void SparklineStore::take(const ProcessId &process, const MetricSpan &of, const ProcessMetrics &metrics)
{
    if (!serves(of))
        return;
    Kept &kept = m_loads[process];
    kept.since.start();
    kept.load = loadOf(metrics, of.step(), m_limits ? m_limits(process) : ResourceLimits{});
    Q_EMIT loaded({{process, kept.load}});
}

bool SparklineStore::serves(const MetricSpan &span)
{
    static constexpr std::chrono::seconds coarsest = 1min;
    return !span.isFixed() && span.ago == 0s && span.step() <= coarsest;
}

/// What scrolled away long ago is not kept for ever.
void SparklineStore::dropUnseen()
{
    static constexpr qsizetype mostKept = 500;
    if (m_loads.size() <= mostKept)
        return;
    const QList<ProcessId> wanted = m_visible + m_sample;
    const QSet<ProcessId> visible(wanted.cbegin(), wanted.cend());
    QHash<ProcessId, SharedLoad> dropped;
    for (auto each = m_loads.begin(); each != m_loads.end();) {
        if (visible.contains(each.key()) || each->since.elapsed() < m_kept.count()) {
            ++each;
        } else {
            dropped.insert(each.key(), nullptr);
            each = m_loads.erase(each);
        }
    }
    Q_EMIT loaded(dropped);
}

} // namespace hathora
