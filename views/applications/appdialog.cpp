// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/appdialog.h"

#include "models/appconfig.h"
#include "models/applications/appname.h"
#include "models/format.h"
#include "views/applications/allocationsfield.h"
#include "views/applications/apptext.h"
#include "views/applications/signinfield.h"
#include "views/deploy/pickfield.h"
#include "views/forms/textfield.h"

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

constexpr auto prefix = QLatin1StringView("appDialog");
constexpr int comfortableWidth = 680; ///< for what regions hold
constexpr auto balancerOn = QLatin1StringView("on");
constexpr auto balancerOff = QLatin1StringView("off");

FormField::Look look(const char *name, const QString &label, const QString &hint = {})
{
    return {QString(prefix) + u'.' + QLatin1StringView(name), label, hint, {}, FormField::Need::Optional};
}

ServiceConfigWrite serviceOf(const std::optional<AppConfig> &config)
{
    return config ? config->serviceConfig.value_or(ServiceConfigWrite()) : ServiceConfigWrite();
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? format::unknown() : text;
}

QString typed(const std::optional<ProcessAutoscaler> &autoscaler)
{
    return autoscaler ? QLocale().toString(autoscaler->targetMetric.metricValue, 'g', 10) : QString();
}

QString allocationIn(const QList<StaticProcessAllocationWrite> &allocations, const Region &region)
{
    for (const StaticProcessAllocationWrite &each : allocations) {
        if (each.region == region)
            return apptext::allocation(each);
    }
    return format::unknown();
}

} // namespace

AppDialog::AppDialog(const Request &request, QWidget *parent)
    : ReviewDialog(
          {QString(prefix),
           request.before ? tr("Edit application %1").arg(request.before->name) : tr("New application"),
           request.before ? tr("&Change application") : tr("&Create application"), request.note},
          parent)
    , m_request(request)
    , m_name(new TextField({QString(prefix) + QStringLiteral(".name"),
                            tr("Name"),
                            tr("Up to 64 of a to z, 0 to 9 and -."),
                            {},
                            FormField::Need::Required}))
    , m_signIn(new SignInField(QString(prefix) + QStringLiteral(".signIn")))
{
    build();
}

void AppDialog::build()
{
    m_name->setValues({m_request.filled.name});
    m_signIn->setAuth(m_request.filled.auth);
    add(m_name);
    add(m_signIn);
    if (isServed())
        buildService();
    m_name->setFocus();
    review();
}

/// When one is made the server takes nothing but the load balancer of all this.
void AppDialog::buildService()
{
    const ServiceConfigWrite filled = serviceOf(m_request.filled);
    m_balancer = new PickField(look("balancer", tr("Load balancer")));
    QList<PickField::Item> items{{tr("on"), balancerOn}, {tr("off"), balancerOff}};
    if (!serviceOf(m_request.before).loadBalancer)
        items.prepend({tr("not set"), {}});
    m_balancer->setItems(items);
    if (filled.loadBalancer)
        m_balancer->setValue(filled.loadBalancer->enabled ? balancerOn : balancerOff);
    add(m_balancer);
    if (!m_request.before)
        return;
    const AutoscalerMetric metric = filled.processAutoscaler
                                        ? filled.processAutoscaler->targetMetric.metricName
                                        : AutoscalerMetric(KnownAutoscalerMetric::ConcurrentRequests);
    m_autoscaler = new TextField(
        look("autoscaler", tr("Autoscaler"),
             tr("Holds %1 of each process at this number; empty for none.").arg(metric.text())));
    m_autoscaler->setValues({typed(filled.processAutoscaler)});
    add(m_autoscaler);
    m_allocations = new AllocationsField(QString(prefix) + QStringLiteral(".allocations"));
    m_allocations->setAllocations(filled.staticProcessAllocation);
    add(m_allocations);
    setMinimumWidth(comfortableWidth);
}

std::optional<LoadBalancer> AppDialog::balancer() const
{
    const QString value = m_balancer ? m_balancer->value() : QString();
    return value.isEmpty() ? std::nullopt : std::optional(LoadBalancer{value == balancerOn});
}

std::optional<double> AppDialog::metricValue() const
{
    bool isNumber = false;
    const double value = QLocale().toDouble(m_autoscaler->values().value(0).trimmed(), &isNumber);
    return isNumber && std::isfinite(value) && value > 0 ? std::optional(value) : std::nullopt;
}

/// What nobody touched stays as it is; the metric does anyhow, also one that this program has no word for.
std::optional<ProcessAutoscaler> AppDialog::autoscaler() const
{
    if (isScalerAsSet())
        return serviceOf(m_request.filled).processAutoscaler;
    const auto value = metricValue();
    if (!value)
        return {};
    ProcessAutoscaler result = serviceOf(m_request.filled)
                                   .processAutoscaler.value_or(ProcessAutoscaler{
                                       {KnownAutoscalerMetric::ConcurrentRequests, *value}});
    result.targetMetric.metricValue = *value;
    return result;
}

AppConfig AppDialog::config() const
{
    AppConfig config = m_request.filled;
    const QString text = m_name->values().value(0);
    const bool isAsItWas = m_request.before && text == m_request.before->name;
    config.name = isAsItWas ? text : text.trimmed();
    config.auth = m_signIn->auth();
    if (!isServed())
        return config;
    ServiceConfigWrite service;
    service.loadBalancer = balancer();
    if (m_allocations) {
        service.processAutoscaler = autoscaler();
        service.staticProcessAllocation = m_allocations->allocations();
    }
    // One that was never set is not set by looking at it.
    const bool isNothing = service == ServiceConfigWrite() && !m_request.filled.serviceConfig;
    config.serviceConfig = isNothing ? std::nullopt : std::optional(service);
    return config;
}

NewApp AppDialog::newApp() const
{
    const AppConfig filled = config();
    return {filled.name, filled.auth, balancer()};
}

QList<BeforeAfter::Row> AppDialog::rows() const
{
    const AppConfig now = config();
    const AppConfig before = m_request.before.value_or(AppConfig());
    const auto signIn = [](const AuthConfiguration &auth) {
        const bool isOn = auth != AuthConfiguration();
        return isOn ? apptext::signIn(auth) : tr("none", "no way to sign in");
    };
    const auto client = [](const AuthConfiguration &auth) {
        return orUnknown(auth.google ? auth.google->clientId : QString());
    };
    QList<BeforeAfter::Row> rows{
        {tr("Name"), orUnknown(before.name), orUnknown(now.name)},
        {tr("Players sign in"), m_request.before ? signIn(before.auth) : format::unknown(), signIn(now.auth)},
        {tr("Google client id"), client(before.auth), client(now.auth)}};
    if (isServed())
        addServiceRows(rows, serviceOf(now));
    return rows;
}

void AppDialog::addServiceRows(QList<BeforeAfter::Row> &rows, const ServiceConfigWrite &now) const
{
    const ServiceConfigWrite before = serviceOf(m_request.before);
    rows.append({tr("Load balancer"),
                 m_request.before ? apptext::loadBalancer(before.loadBalancer) : format::unknown(),
                 apptext::loadBalancer(now.loadBalancer)});
    if (!m_allocations)
        return;
    rows.append({tr("Autoscaler"), apptext::autoscaler(before.processAutoscaler),
                 apptext::autoscaler(now.processAutoscaler)});
    for (const auto &list : {before.staticProcessAllocation, now.staticProcessAllocation}) {
        for (const StaticProcessAllocationWrite &each : list) {
            if (!m_regions.contains(each.region))
                m_regions.append(each.region); // and stays: the review's rows are the same all along
        }
    }
    for (const Region &region : std::as_const(m_regions))
        rows.append({format::region(region.text()), allocationIn(before.staticProcessAllocation, region),
                     allocationIn(now.staticProcessAllocation, region)});
}

bool AppDialog::judgeName()
{
    const QString name = config().name;
    const bool isTaken = m_request.taken.contains(name);
    // Names from before there were rules can stay.
    const bool isAsItWas = m_request.before && name == m_request.before->name;
    const bool isWrong = !name.isEmpty() && !isAsItWas && !isAppName(name);
    m_name->setProblem(isTaken   ? tr("Another application of the organization has this name.")
                       : isWrong ? tr("Hathora takes no such name.")
                                 : QString());
    return (isAsItWas || isAppName(name)) && !isTaken;
}

bool AppDialog::isScalerAsSet() const
{
    return m_autoscaler->values().value(0) == typed(serviceOf(m_request.filled).processAutoscaler);
}

bool AppDialog::judgeAutoscaler()
{
    const bool isGood = !m_autoscaler || isScalerAsSet() ||
                        m_autoscaler->values().value(0).trimmed().isEmpty() || metricValue();
    if (m_autoscaler)
        m_autoscaler->setProblem(isGood ? QString() : tr("A number more than 0, or empty for none."));
    return isGood;
}

ReviewDialog::Verdict AppDialog::judge()
{
    m_signIn->judge();
    const bool isNameGood = judgeName();
    const bool isScalerGood = judgeAutoscaler();
    const bool isHeldGood = !m_allocations || m_allocations->judge();
    const bool isGood = isNameGood && isScalerGood && isHeldGood && m_signIn->isWhole();
    const bool isAsItWas = m_request.before && isSame(config(), *m_request.before);
    return isGood && !isAsItWas ? Verdict::Good : Verdict::Wrong;
}

} // namespace hathora
