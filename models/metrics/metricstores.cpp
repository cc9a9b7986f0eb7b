// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/metricstores.h"

#include "api/api.h"
#include "models/scopes.h"

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds finest = 15s;   ///< the step that the usual interval is for
constexpr std::chrono::seconds slowest = 5min; ///< however coarse the step, it is asked again after that
constexpr int fixedFactor = 240;               ///< what is over changes no more, but may be late

/// The one of them that somebody still holds; those that nobody does are let go.
template <typename Store, typename Fits>
std::shared_ptr<Store> heldBy(std::vector<std::weak_ptr<Store>> &stores, Fits fits)
{
    std::erase_if(stores, [](const auto &store) { return store.expired(); });
    for (const std::weak_ptr<Store> &each : stores) {
        std::shared_ptr<Store> store = each.lock();
        if (store && fits(*store))
            return store;
    }
    return {};
}

} // namespace

MetricStores::MetricStores(const Api &api, const StoreTimes &times, Pace &pace, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_times(times.metrics)
    , m_pace(pace)
    , m_budget(times.metricPace)
{
    connect(&api.client, &Client::paused, &m_budget, &MetricBudget::halve);
}

std::shared_ptr<ProcessMetricsStore> MetricStores::of(const AppId &app, const ProcessId &process,
                                                      const ResourceLimits &limits, const MetricSpan &span)
{
    auto store = heldBy(m_processes, [&](const ProcessMetricsStore &each) {
        return each.app() == app && each.process() == process && each.span() == span;
    });
    if (store) {
        if (limits != ResourceLimits())
            store->setLimits(limits);
        return store;
    }
    store = std::make_shared<ProcessMetricsStore>(m_api.processes, app, process, limits, span, timesFor(span),
                                                  m_pace);
    count(*store);
    connect(store.get(), &ProcessMetricsStore::measured, this,
            [this, app, process, span](const ProcessMetrics &metrics) {
                tellSurvey(app, process, span, metrics);
                Q_EMIT measured(app, process, span, metrics);
            });
    m_processes.push_back(store);
    Q_EMIT made(store);
    return store;
}

std::shared_ptr<FleetMetricsStore> MetricStores::of(const OrgId &org, const FleetId &fleet,
                                                    const std::optional<Region> &region,
                                                    const MetricSpan &span)
{
    auto store = heldBy(m_fleets, [&](const FleetMetricsStore &each) {
        return each.org() == org && each.fleet() == fleet && each.region() == region && each.span() == span;
    });
    if (!store) {
        store = std::make_shared<FleetMetricsStore>(m_api.fleets, fleet, region, org, span, timesFor(span),
                                                    m_pace);
        count(*store);
        m_fleets.push_back(store);
    }
    return store;
}

std::shared_ptr<MetricSurvey> MetricStores::surveyOf(AppScope &app, const MetricSpan &span)
{
    auto survey = heldBy(
        m_surveys, [&](const MetricSurvey &each) { return each.app() == app.app && each.span() == span; });
    if (survey)
        return survey;
    survey = std::make_shared<MetricSurvey>(m_api.processes, app, span, timesFor(span), m_budget, m_pace);
    connect(survey.get(), &MetricSurvey::measured, this,
            [this, id = app.app, span](const ProcessId &process, const ProcessMetrics &metrics) {
                Q_EMIT measured(id, process, span, metrics);
            });
    m_surveys.push_back(survey);
    return survey;
}

/// What somebody looks at need not be asked for once more.
void MetricStores::tellSurvey(const AppId &app, const ProcessId &process, const MetricSpan &span,
                              const ProcessMetrics &metrics)
{
    const auto survey =
        heldBy(m_surveys, [&](const MetricSurvey &each) { return each.app() == app && each.span() == span; });
    if (survey)
        survey->take(process, metrics);
}

bool MetricStores::isFollowed(const AppId &app, const ProcessId &process) const
{
    return std::any_of(m_processes.cbegin(), m_processes.cend(), [&](const auto &each) {
        const std::shared_ptr<ProcessMetricsStore> store = each.lock();
        return store && store->app() == app && store->process() == process &&
               store->refresher().isPolling() && SparklineStore::serves(store->span());
    });
}

bool MetricStores::isSurveyed(const AppId &app) const
{
    return std::any_of(m_surveys.cbegin(), m_surveys.cend(), [&app](const auto &each) {
        const std::shared_ptr<MetricSurvey> survey = each.lock();
        return survey && survey->app() == app && survey->refresher().isPolling() &&
               SparklineStore::serves(survey->span());
    });
}

RefreshTimes MetricStores::timesFor(const MetricSpan &span) const
{
    const auto steps = std::clamp<std::chrono::seconds::rep>(span.step() / finest, 1, slowest / finest);
    const auto factor = span.isFixed() ? fixedFactor : steps;
    return {m_times.interval * factor, std::max(m_times.ceiling, m_times.interval * factor)};
}

void MetricStores::count(Store &store)
{
    connect(&store.refresher(), &Refresher::due, &m_budget, &MetricBudget::spend);
}

} // namespace hathora
