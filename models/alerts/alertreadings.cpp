// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertreadings.h"

#include "models/tones.h"
#include "models/workbench.h"

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

namespace {

using What = AlertScope::What;

constexpr auto newest = 30s;   ///< what is asked more often than that is still believed that long
constexpr double enough = 0.9; ///< of the processes, for what they use together to be known

/// Asked for lately, with success.
bool isCurrent(Store &store)
{
    const std::optional<std::chrono::milliseconds> age = store.age();
    return age && !store.lastError() &&
           *age <= 3 * std::max<std::chrono::milliseconds>(store.refresher().interval(), newest);
}

bool isEnough(int measured, int living)
{
    return measured >= enough * living;
}

AlertReading judged(const AlertRule &rule, const std::optional<double> &value)
{
    if (!value)
        return {};
    return {rule.isBeyond(*value) ? AlertVerdict::Beyond : AlertVerdict::Within, value, {}};
}

std::optional<KnownProcessStatus> statusOf(AlertCount what)
{
    switch (what) {
    case AlertCount::Starting:
        return KnownProcessStatus::Starting;
    case AlertCount::Running:
        return KnownProcessStatus::Running;
    case AlertCount::Draining:
        return KnownProcessStatus::Draining;
    case AlertCount::Stopping:
        return KnownProcessStatus::Stopping;
    case AlertCount::Live:
    case AlertCount::FailedToday:
        break;
    }
    return {};
}

bool isIn(const AlertScope &scope, const Process &process)
{
    if (scope.what == What::OneRegion)
        return process.region.text() == scope.id;
    return scope.what == What::App || process.deployment.text() == scope.id;
}

bool countsAs(AlertCount what, const Process &process)
{
    if (what == AlertCount::Live)
        return isLive(process.status);
    if (what == AlertCount::FailedToday)
        return process.status.is(KnownProcessStatus::Failed) &&
               process.terminatedAt.value_or(process.createdAt).toLocalTime().date() == QDate::currentDate();
    return process.status.is(*statusOf(what));
}

} // namespace

AlertReadings::AlertReadings(Workbench &workbench)
    : m_workbench(workbench)
{
}

AlertReadings::~AlertReadings() = default;

void AlertReadings::leave()
{
    m_watches.clear();
    m_survey.reset();
    m_fleets.clear();
    m_needs = {};
}

void AlertReadings::follow(const AlertRules &rules)
{
    const Needs needs = needsOf(rules);
    if (std::exchange(m_needs, needs) != needs)
        keepFresh();
}

AlertReadings::Needs AlertReadings::needsOf(const AlertRules &rules) const
{
    Needs needs{m_workbench.selection().org(), m_workbench.selection().app(), m_workbench.fleet(), {}, {}};
    for (const AlertRule &rule : rules.all()) {
        if (rule.isOn && rule.scope.org == needs.org)
            need(rule, needs);
    }
    if (rules.watching() == AlertRules::Watching::WhatIsSeen)
        return needs;
    for (const auto &[alert, ask] : {std::pair{BuiltInAlert::ProcessFailed, AlertAsk::Processes},
                                     std::pair{BuiltInAlert::BuildFinished, AlertAsk::Builds},
                                     std::pair{BuiltInAlert::UsageQuota, AlertAsk::Usage}}) {
        if (rules.isOn(alert))
            needs.asks.insert(ask);
    }
    return needs;
}

void AlertReadings::need(const AlertRule &rule, Needs &needs) const
{
    if (std::holds_alternative<FleetMetric>(rule.measure)) {
        needs.asks.insert(AlertAsk::FleetMetrics);
        needs.regions.insert(rule.scope.id);
    } else if (rule.scope.what == What::Organization ||
               (!isChosen(rule) && rule.measure == AlertMeasure(AlertCount::Live))) {
        needs.asks.insert(AlertAsk::Applications);
    } else if (isChosen(rule)) {
        needs.asks.insert(AlertAsk::Processes);
        if (std::holds_alternative<ProcessMetric>(rule.measure))
            needs.asks.insert(AlertAsk::Metrics);
    }
}

/// What was kept fresh stays so until there is something else.
void AlertReadings::keepFresh()
{
    const std::vector<Watch> before = std::exchange(m_watches, {});
    const auto watch = [this](AlertAsk ask, std::initializer_list<Store *> stores) {
        for (Store *store : stores) {
            if (m_needs.asks.contains(ask))
                m_watches.push_back(store->watch());
        }
    };
    if (OrgScope *org = m_workbench.org()) {
        watch(AlertAsk::Applications, {&org->apps, &org->appCounts});
        watch(AlertAsk::Builds, {&org->builds});
        watch(AlertAsk::Usage, {&org->usage});
        watch(AlertAsk::FleetMetrics, {&org->fleets});
    }
    AppScope *app = m_workbench.app();
    const bool isMeasured = app && m_needs.asks.contains(AlertAsk::Metrics);
    m_survey = isMeasured ? m_workbench.survey(MetricSpan()) : nullptr;
    if (app) {
        watch(AlertAsk::Processes, {&app->processes});
        watch(AlertAsk::FleetMetrics, {&app->deployments}); // it says on which fleet they run
    }
    if (m_survey)
        watch(AlertAsk::Metrics, {&app->deployments, m_survey.get()}); // it says what they are granted
    keepFleetFresh();
}

void AlertReadings::keepFleetFresh()
{
    const auto before = std::exchange(m_fleets, {});
    if (m_needs.fleet.isEmpty())
        return;
    for (const QString &region : std::as_const(m_needs.regions)) {
        const auto where = region.isEmpty() ? std::nullopt : std::optional(Region(region));
        m_fleets.push_back(m_workbench.metricsOf(m_needs.fleet, where, MetricSpan()));
        m_watches.push_back(m_fleets.back()->watch());
    }
}

bool AlertReadings::isChosen(const AlertRule &rule) const
{
    return m_workbench.app() && rule.scope.app == m_workbench.selection().app();
}

AlertReading AlertReadings::read(const AlertRule &rule) const
{
    if (!m_workbench.org() || rule.scope.org != m_workbench.selection().org())
        return {};
    if (const auto *what = std::get_if<AlertCount>(&rule.measure))
        return judged(rule, count(rule, *what));
    if (const auto *metric = std::get_if<FleetMetric>(&rule.measure))
        return readFleet(rule, *metric);
    if (!isChosen(rule) || !m_survey || !isCurrent(*m_survey) || !isCurrent(m_workbench.app()->processes))
        return {};
    const ProcessMetric metric = std::get<ProcessMetric>(rule.measure);
    return rule.over == AlertRule::Over::Together ? readSum(rule, metric) : readWorst(rule, metric);
}

std::optional<double> AlertReadings::count(const AlertRule &rule, AlertCount what) const
{
    if (rule.scope.what == What::Organization)
        return countAll();
    if (!isChosen(rule))
        return rule.scope.what == What::App && what == AlertCount::Live ? liveOf(rule.scope.app)
                                                                        : std::nullopt;
    AppScope &app = *m_workbench.app();
    if (!isCurrent(app.processes))
        return {};
    if (rule.scope.what != What::App)
        return countRows(rule, what);
    if (what == AlertCount::FailedToday)
        return app.summary.failedToday();
    const ProcessCounts &counts = app.processes.counts();
    if (!counts.isFresh())
        return {};
    return what == AlertCount::Live ? counts.live() : counts.of(*statusOf(what));
}

/// Of rows that are not all there nobody can say how many there are.
std::optional<double> AlertReadings::countRows(const AlertRule &rule, AlertCount what) const
{
    const ProcessStore &processes = m_workbench.app()->processes;
    if (!processes.completeness().isWhole())
        return {};
    const QList<ProcessRow> &rows = processes.model().records();
    return double(std::count_if(rows.cbegin(), rows.cend(), [&](const ProcessRow &row) {
        return isIn(rule.scope, row.process) && countsAs(what, row.process);
    }));
}

std::optional<double> AlertReadings::liveOf(const AppId &app) const
{
    OrgScope &org = *m_workbench.org();
    return isCurrent(org.appCounts) ? std::optional<double>(org.appCounts.live(app)) : std::nullopt;
}

std::optional<double> AlertReadings::countAll() const
{
    OrgScope &org = *m_workbench.org();
    if (!isCurrent(org.apps))
        return {};
    double sum = 0;
    for (const AppWithDeployment &app : org.apps.model().records()) {
        const std::optional<double> live = liveOf(app.id);
        if (!live)
            return {};
        sum += *live;
    }
    return sum;
}

AlertReading AlertReadings::readFleet(const AlertRule &rule, FleetMetric metric) const
{
    for (const std::shared_ptr<FleetMetricsStore> &store : m_fleets) {
        if (store->region().value_or(Region()).text() == rule.scope.id && isCurrent(*store))
            return judged(rule, store->latest(metric));
    }
    return {};
}

/// Where nothing lives nothing is used, once it is sure that nothing does.
AlertReading AlertReadings::readSum(const AlertRule &rule, ProcessMetric metric) const
{
    const bool isDeployment = rule.scope.what == What::OneDeployment;
    double value = 0;
    int measured = 0;
    int living = 0;
    for (const MetricSum &sum :
         m_survey->sums(metric, isDeployment ? MetricSurvey::By::Deployments : MetricSurvey::By::Regions)) {
        const bool isMeant = rule.scope.what == What::App || sum.key == rule.scope.id;
        if (!isMeant || sum.living == 0)
            continue;
        living += sum.living;
        const bool isRead = sum.series.last && sum.series.unit == unitOf(rule.measure);
        measured += isRead ? sum.measured : 0;
        value += isRead ? *sum.series.last : 0;
    }
    const bool isKnown =
        living > 0 ? isEnough(measured, living) : m_workbench.app()->processes.completeness().isWhole();
    return judged(rule, isKnown ? std::optional(value) : std::nullopt);
}

/// One that is beyond is so whatever is not known of the others.
AlertReading AlertReadings::readWorst(const AlertRule &rule, ProcessMetric metric) const
{
    AppScope &app = *m_workbench.app();
    std::optional<double> worst;
    ProcessId whose;
    int measured = 0;
    int living = 0;
    for (const MetricSum &each : m_survey->sums(metric, MetricSurvey::By::Processes)) {
        const Process *process = app.processes.find(ProcessId(each.key));
        if (each.living == 0 || !process || !isIn(rule.scope, *process))
            continue;
        ++living;
        if (!each.series.last || each.series.unit != unitOf(rule.measure))
            continue;
        ++measured;
        const double value = *each.series.last;
        if (worst && (rule.wantsMost() ? value <= *worst : value >= *worst))
            continue;
        worst = value;
        whose = process->id;
    }
    if (living == 0 && app.processes.completeness().isWhole())
        return {AlertVerdict::Within, {}, {}};
    AlertReading reading = judged(rule, worst);
    reading.process = whose;
    if (reading.verdict == AlertVerdict::Within && !isEnough(measured, living))
        return {};
    return reading;
}

/// What has no limit is never used up.
std::optional<double> AlertReadings::used(UsageQuota quota) const
{
    OrgScope *org = m_workbench.org();
    if (!org || !org->usage.limits() || !isCurrent(org->usage))
        return {};
    const UsageLimits &limits = *org->usage.limits();
    const bool isMonthly = quota == UsageQuota::MonthlyVcpuHours;
    const std::optional<double> limit =
        isMonthly ? limits.monthlyVcpuHoursLimit : limits.concurrentVcpusLimit;
    const double use = isMonthly ? limits.monthlyVcpuHours : limits.concurrentVcpusMax;
    return limit && *limit > 0 ? use / *limit : 0;
}

} // namespace hathora
