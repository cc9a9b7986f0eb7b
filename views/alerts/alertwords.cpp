// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertwords.h"

#include "models/format.h"
#include "models/processfate.h"
#include "models/workbench.h"
#include "views/charts/unitformat.h"
#include "views/metricwords.h"

#include <QCoreApplication>

namespace hathora::alertwords {

namespace {

using What = Alert::What;
using Scope = AlertScope::What;
using Standing = AlertEngine::Standing;

struct Alerts
{
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

QString wordOf(AlertCount count)
{
    switch (count) {
    case AlertCount::Live:
        return Alerts::tr("Live processes");
    case AlertCount::Starting:
        return Alerts::tr("Starting processes");
    case AlertCount::Running:
        return Alerts::tr("Running processes");
    case AlertCount::Draining:
        return Alerts::tr("Draining processes");
    case AlertCount::Stopping:
        return Alerts::tr("Stopping processes");
    case AlertCount::FailedToday:
        break;
    }
    return Alerts::tr("Failed processes since midnight");
}

/// As the charts call it where nothing else says that it is about the fleet.
QString wordOf(FleetMetric metric)
{
    return Alerts::tr("Fleet: %1", "a metric").arg(metricWord(FleetMetricName(metric).text()));
}

QString wordOf(ProcessMetric metric)
{
    return metricWord(ProcessMetricName(metric).text());
}

QString amount(double value, const AlertMeasure &measure)
{
    const MetricUnit unit = unitOf(measure);
    const QString text = unitformat::value(value, unit);
    return unit == MetricUnit::Cores ? Alerts::tr("%1 vCPU").arg(text) : text;
}

QString condition(const AlertRule &rule)
{
    const QString value = amount(rule.value, rule.measure);
    switch (rule.comparison) {
    case AlertRule::Comparison::Above:
        return Alerts::tr("above %1", "a value").arg(value);
    case AlertRule::Comparison::AtLeast:
        return Alerts::tr("at least %1", "a value").arg(value);
    case AlertRule::Comparison::Below:
        return Alerts::tr("below %1", "a value").arg(value);
    case AlertRule::Comparison::AtMost:
        break;
    }
    return Alerts::tr("at most %1", "a value").arg(value);
}

/// Without where it holds.
QString core(const AlertRule &rule)
{
    const QString subject = rule.over == AlertRule::Over::AnyProcess
                                ? Alerts::tr("%1 of any process", "a metric").arg(measure(rule.measure))
                                : measure(rule.measure);
    const QString bare = Alerts::tr("%1 %2", "metric, condition").arg(subject, condition(rule));
    if (rule.lasting.count() == 0)
        return bare;
    return Alerts::tr("%1 for %2", "rule, duration").arg(bare, format::duration(rule.lasting));
}

QString appName(const AppId &app, const Workbench &workbench)
{
    const OrgScope *org = workbench.org();
    const AppWithDeployment *known = org ? org->apps.model().find(app) : nullptr;
    return known ? known->name : app.text();
}

QString deploymentName(const QString &id, const Workbench &workbench)
{
    const AppScope *app = workbench.app();
    const Deployment *known = app ? app->deployments.model().find(DeploymentId(id)) : nullptr;
    return known ? known->deploymentTag.value_or(id) : id;
}

QString wordOf(AlertAsk ask)
{
    switch (ask) {
    case AlertAsk::Processes:
        return Alerts::tr("the list of processes");
    case AlertAsk::Metrics:
        return Alerts::tr("the metrics of every process, within the budget that all metrics share");
    case AlertAsk::FleetMetrics:
        return Alerts::tr("the fleet's metrics");
    case AlertAsk::Applications:
        return Alerts::tr("the processes of each application, counted");
    case AlertAsk::Builds:
        return Alerts::tr("the list of builds");
    case AlertAsk::Usage:
        break;
    }
    return Alerts::tr("the organization's quotas");
}

QString failure(const Alert &alert)
{
    if (alert.neverBoundPort)
        return Alerts::tr("it never bound its port");
    return alert.detail.isEmpty() ? Alerts::tr("no reason given") : alert.detail;
}

/// Of everything but a rule, which has words of its own.
QString nameOf(What what)
{
    switch (what) {
    case What::ProcessFailed:
        return Alerts::tr("Process failed");
    case What::BuildSucceeded:
        return Alerts::tr("Build succeeded");
    case What::BuildFailed:
        return Alerts::tr("Build failed");
    case What::Quota:
        return Alerts::tr("Quota nearly used up");
    case What::Rule:
        break;
    }
    return {};
}

} // namespace

QString measure(const AlertMeasure &measure)
{
    return std::visit([](auto each) { return wordOf(each); }, measure);
}

QString comparison(AlertRule::Comparison comparison)
{
    switch (comparison) {
    case AlertRule::Comparison::Above:
        return Alerts::tr("Above");
    case AlertRule::Comparison::AtLeast:
        return Alerts::tr("At least");
    case AlertRule::Comparison::Below:
        return Alerts::tr("Below");
    case AlertRule::Comparison::AtMost:
        break;
    }
    return Alerts::tr("At most");
}

QString scope(Scope what)
{
    switch (what) {
    case Scope::Organization:
        return Alerts::tr("Whole organization");
    case Scope::App:
        return Alerts::tr("Application");
    case Scope::OneRegion:
        return Alerts::tr("Region");
    case Scope::OneDeployment:
        break;
    }
    return Alerts::tr("Deployment");
}

QString scope(const AlertScope &scope, const Workbench &workbench)
{
    const auto inApp = [&](const QString &part) {
        return scope.app.isEmpty() ? part
                                   : Alerts::tr("%1, %2", "application, region or deployment")
                                         .arg(appName(scope.app, workbench), part);
    };
    switch (scope.what) {
    case Scope::Organization:
        return alertwords::scope(scope.what);
    case Scope::App:
        return appName(scope.app, workbench);
    case Scope::OneRegion:
        return inApp(format::region(scope.id));
    case Scope::OneDeployment:
        break;
    }
    return inApp(deploymentName(scope.id, workbench));
}

QString rule(const AlertRule &rule, const Workbench &workbench)
{
    return Alerts::tr("%1 · %2", "rule, where").arg(core(rule), scope(rule.scope, workbench));
}

QString rule(BuiltInAlert alert)
{
    switch (alert) {
    case BuiltInAlert::ProcessFailed:
        return Alerts::tr("A process failed");
    case BuiltInAlert::BuildFinished:
        return Alerts::tr("A build finished");
    case BuiltInAlert::UsageQuota:
        break;
    }
    return Alerts::tr("%1 of a usage quota are used").arg(format::percent(AlertEngine::quotaShare * 100));
}

QString state(const AlertEngine::State &state, MetricUnit unit)
{
    const QString value = state.value ? unitformat::value(*state.value, unit) : QString();
    switch (state.standing) {
    case Standing::Off:
        return Alerts::tr("Off");
    case Standing::Unknown:
        return Alerts::tr("Unknown");
    case Standing::Ok:
        return value.isEmpty() ? Alerts::tr("OK") : Alerts::tr("OK, %1", "state, value").arg(value);
    case Standing::Waiting:
        return Alerts::tr("Beyond, %1", "state, value").arg(value);
    case Standing::Raised:
        break;
    }
    const QString when = format::dateTime(state.since);
    if (state.happened)
        return Alerts::tr("%1, %2", "what happened, when").arg(nameOf(*state.happened), when);
    return Alerts::tr("Raised since %1", "time").arg(when);
}

Tone tone(const AlertEngine::State &state)
{
    switch (state.standing) {
    case Standing::Off:
        return Tone::Stopped;
    case Standing::Unknown:
        return Tone::Neutral;
    case Standing::Ok:
        return Tone::Running;
    case Standing::Waiting:
        return Tone::Starting;
    case Standing::Raised:
        break;
    }
    return state.happened == What::BuildSucceeded ? Tone::Running : Tone::Failed;
}

QString title(const Alert &alert)
{
    return alert.what == What::Rule ? core(alert.rule) : nameOf(alert.what);
}

QString text(const Alert &alert, const Workbench &workbench)
{
    const QString id = alert.place ? alert.place->id : QString();
    switch (alert.what) {
    case What::ProcessFailed:
        return Alerts::tr("%1: %2", "process, why it failed").arg(id, failure(alert));
    case What::BuildSucceeded:
    case What::BuildFailed:
        return alert.detail.isEmpty() ? id : Alerts::tr("%1 (%2)", "tag, build").arg(alert.detail, id);
    case What::Quota:
        return (alert.quota == UsageQuota::MonthlyVcpuHours
                    ? Alerts::tr("%1 of this month's vCPU hours are used.")
                    : Alerts::tr("%1 of the concurrent vCPUs were in use within seven days."))
            .arg(format::percent(alert.value * 100));
    case What::Rule:
        break;
    }
    const QString value = amount(alert.value, alert.rule.measure);
    const QString where = scope(alert.rule.scope, workbench);
    return id.isEmpty() ? Alerts::tr("It is %1 · %2", "value, where").arg(value, where)
                        : Alerts::tr("%1 has %2 · %3", "process, value, where").arg(id, value, where);
}

QString mark(const Alert &alert)
{
    return Alerts::tr("Alert: %1").arg(title(alert));
}

QString bound(const AlertRule &rule)
{
    return Alerts::tr("alert %1", "a condition").arg(condition(rule));
}

QString asks(const QSet<AlertAsk> &asks)
{
    QStringList words;
    for (const AlertAsk ask : {AlertAsk::Processes, AlertAsk::Metrics, AlertAsk::FleetMetrics,
                               AlertAsk::Applications, AlertAsk::Builds, AlertAsk::Usage}) {
        if (asks.contains(ask))
            words.append(wordOf(ask));
    }
    if (words.isEmpty())
        return Alerts::tr("The server is asked for nothing more than what is on screen.");
    return Alerts::tr("The server is asked all the time for: %1.").arg(words.join(QStringLiteral("; ")));
}

} // namespace hathora::alertwords
