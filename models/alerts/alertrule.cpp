// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertrule.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

using What = AlertScope::What;
using Comparison = AlertRule::Comparison;
using Over = AlertRule::Over;

constexpr qsizetype longestId = 128;

constexpr std::array whats{"organization"_L1, "application"_L1, "region"_L1, "deployment"_L1};
constexpr std::array comparisons{"above"_L1, "atLeast"_L1, "below"_L1, "atMost"_L1};
constexpr std::array overs{"together"_L1, "anyProcess"_L1};
constexpr std::array kinds{"count"_L1, "process"_L1, "fleet"_L1}; // in the order of AlertMeasure

template <typename E, typename Names>
std::optional<E> valueOf(const Names &names, const QJsonValue &json)
{
    const auto found = std::find(names.cbegin(), names.cend(), json.toString());
    return found == names.cend() ? std::nullopt : std::optional(E(found - names.cbegin()));
}

template <typename E, typename Names>
QString nameIn(const Names &names, E value)
{
    return QString(names.at(std::size_t(value)));
}

template <typename E>
std::optional<AlertMeasure> measureOf(const QString &name)
{
    const std::optional<E> known = OpenEnum<E>(name).known();
    return known ? std::optional(AlertMeasure(*known)) : std::nullopt;
}

std::optional<AlertMeasure> measureFrom(const QJsonObject &json)
{
    const QString name = json["measure"_L1].toString();
    switch (std::find(kinds.cbegin(), kinds.cend(), json["kind"_L1].toString()) - kinds.cbegin()) {
    case 0:
        return measureOf<AlertCount>(name);
    case 1:
        return measureOf<ProcessMetric>(name);
    case 2:
        return measureOf<FleetMetric>(name);
    default:
        return {};
    }
}

} // namespace

QString nameOf(const AlertMeasure &measure)
{
    return std::visit([](auto each) { return OpenEnum(each).text(); }, measure);
}

MetricUnit unitOf(const AlertMeasure &measure)
{
    if (const auto *metric = std::get_if<ProcessMetric>(&measure))
        return readingOf(*metric, {}, {}).unit;
    if (const auto *metric = std::get_if<FleetMetric>(&measure))
        return readingOf(*metric).unit;
    return MetricUnit::Count;
}

QList<What> scopesOf(const AlertMeasure &measure)
{
    if (std::holds_alternative<FleetMetric>(measure))
        return {What::Organization, What::OneRegion};
    if (measure == AlertMeasure(AlertCount::Live))
        return {What::App, What::OneRegion, What::OneDeployment, What::Organization};
    return {What::App, What::OneRegion, What::OneDeployment};
}

bool AlertRule::isBeyond(double measured) const
{
    switch (comparison) {
    case Comparison::Above:
        return measured > value;
    case Comparison::AtLeast:
        return measured >= value;
    case Comparison::Below:
        return measured < value;
    case Comparison::AtMost:
        break;
    }
    return measured <= value;
}

bool AlertRule::wantsMost() const
{
    return comparison == Comparison::Above || comparison == Comparison::AtLeast;
}

bool AlertRule::isPlausible() const
{
    const bool isPart = scope.what == What::OneRegion || scope.what == What::OneDeployment;
    const bool isOfApp = scope.what != What::Organization && !std::holds_alternative<FleetMetric>(measure);
    const QStringList ids{scope.org.text(), scope.app.text(), scope.id};
    return std::isfinite(value) && value >= 0 && lasting.count() >= 0 && lasting <= longest &&
           scopesOf(measure).contains(scope.what) && isPart == !scope.id.isEmpty() && !scope.org.isEmpty() &&
           isOfApp == !scope.app.isEmpty() &&
           (over == Over::Together || std::holds_alternative<ProcessMetric>(measure)) &&
           std::all_of(ids.cbegin(), ids.cend(), [](const QString &id) { return id.size() <= longestId; });
}

QJsonObject AlertRule::toJson() const
{
    return {{u"kind"_s, QString(kinds.at(measure.index()))},
            {u"measure"_s, nameOf(measure)},
            {u"over"_s, nameIn(overs, over)},
            {u"scope"_s, nameIn(whats, scope.what)},
            {u"org"_s, scope.org.text()},
            {u"app"_s, scope.app.text()},
            {u"id"_s, scope.id},
            {u"comparison"_s, nameIn(comparisons, comparison)},
            {u"value"_s, value},
            {u"seconds"_s, qint64(lasting.count())},
            {u"on"_s, isOn}};
}

std::optional<AlertRule> AlertRule::fromJson(const QJsonObject &json)
{
    const auto measure = measureFrom(json);
    const auto over = valueOf<Over>(overs, json["over"_L1]);
    const auto what = valueOf<What>(whats, json["scope"_L1]);
    const auto comparison = valueOf<Comparison>(comparisons, json["comparison"_L1]);
    if (!measure || !over || !what || !comparison || !json["value"_L1].isDouble())
        return {};
    AlertRule rule;
    rule.measure = *measure;
    rule.over = *over;
    rule.scope = {*what, OrgId(json["org"_L1].toString()), AppId(json["app"_L1].toString()),
                  json["id"_L1].toString()};
    rule.comparison = *comparison;
    rule.value = json["value"_L1].toDouble();
    rule.lasting = std::chrono::seconds(json["seconds"_L1].toInteger());
    rule.isOn = json["on"_L1].toBool(true);
    return rule.isPlausible() ? std::optional(rule) : std::nullopt;
}

} // namespace hathora
