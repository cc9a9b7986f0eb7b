// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertmarks.h"

#include "models/alerts/alertengine.h"
#include "models/alerts/chartalerts.h"
#include "models/workbench.h"
#include "views/alerts/alertwords.h"

#include <algorithm>
#include <cmath>

namespace hathora::alertmarks {

namespace {

/// What is only there to be compared with is nothing to be told of.
bool isOfNow(const ChartLine &line)
{
    return line.role != ChartLine::Role::Earlier && line.role != ChartLine::Role::Threshold;
}

/// What a line has at a moment, as the nearest of its points has it.
std::optional<double> valueAt(const ChartLine &line, qreal moment)
{
    const QList<QPointF> &points = line.series.points;
    const auto nearest =
        std::min_element(points.cbegin(), points.cend(), [moment](const QPointF &one, const QPointF &other) {
            return std::abs(one.x() - moment) < std::abs(other.x() - moment);
        });
    return nearest != points.cend() && std::isfinite(nearest->y()) ? std::optional(nearest->y())
                                                                   : std::nullopt;
}

} // namespace

AlertMarks of(Workbench &workbench, const ChartSpec &chart, MetricUnit unit)
{
    AlertMarks marks;
    const AlertEngine &engine = workbench.alerts();
    const QList<AlertRule> rules = engine.rules() ? engine.rules()->all() : QList<AlertRule>();
    for (const AlertRule &rule : rules) {
        if (rule.isOn && unitOf(rule.measure) == unit &&
            chartalerts::isShown(rule, chart, workbench.selection()))
            marks.bounds.append({alertwords::bound(rule), rule.value});
    }
    for (const Alert &alert : engine.recent()) {
        if (alert.what == Alert::What::Rule && chartalerts::isShown(alert.rule, chart, workbench.selection()))
            marks.marks.append(
                {alert.at.toMSecsSinceEpoch(), alertwords::mark(alert), ChartMarker::Shape::Alert});
    }
    return marks;
}

AlertRule draftAt(Workbench &workbench, const ChartSpec &chart, const QList<ChartLine> &lines,
                  const QPointF &place)
{
    QString key;
    double least = std::numeric_limits<double>::infinity();
    for (const ChartLine &line : lines) {
        const std::optional<double> value = isOfNow(line) ? valueAt(line, place.x()) : std::nullopt;
        if (!value || std::abs(*value - place.y()) >= least)
            continue;
        least = std::abs(*value - place.y());
        key = line.key;
    }
    return chartalerts::draft(chart, key, std::max(0.0, place.y()), workbench.selection());
}

std::optional<AlertRule> draftAtTop(Workbench &workbench, const ChartSpec &chart,
                                    const QList<ChartLine> &lines)
{
    const ChartLine *top = nullptr;
    for (const ChartLine &line : lines) {
        if (isOfNow(line) && line.series.last && (!top || *line.series.last > *top->series.last))
            top = &line;
    }
    if (!top)
        return {};
    return chartalerts::draft(chart, top->key, *top->series.last, workbench.selection());
}

} // namespace hathora::alertmarks
