// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/matchpainter.h"

#include "models/format.h"
#include "views/charts/timeticks.h"
#include "views/charts/unitformat.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QMap>
#include <QPainter>
#include <QPainterPath>
#include <QTimeZone>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hathora {

namespace {

constexpr int barHeight = 14;

QString nameOf(MatchLane lane)
{
    switch (lane) {
    case MatchLane::Allocation:
        return MatchPainter::tr("Room");
    case MatchLane::Process:
        return MatchPainter::tr("Process");
    case MatchLane::Connections:
        return MatchPainter::tr("Connections");
    case MatchLane::Cpu:
        return MatchPainter::tr("CPU");
    case MatchLane::Memory:
        return MatchPainter::tr("Memory");
    case MatchLane::Log:
        break;
    }
    return MatchPainter::tr("Log");
}

} // namespace

MatchPainter::MatchPainter(QPainter &painter, const QWidget &widget, const MatchLanes &lanes,
                           const MatchStory &story)
    : m_painter(painter)
    , m_widget(widget)
    , m_theme(Theme::of(widget.palette()))
    , m_lanes(lanes)
    , m_story(story)
{
}

void MatchPainter::paintLane(MatchLane lane)
{
    const QRect place = m_lanes.laneRect(lane);
    m_painter.setFont(m_widget.font());
    m_painter.setPen(m_theme.text);
    const QRect name(spacing::around, place.top(), MatchLanes::nameWidth - 2 * spacing::around,
                     place.height());
    const bool hasCurve = isCurve(lane);
    m_painter.drawText(name, int((hasCurve ? Qt::AlignTop : Qt::AlignVCenter) | Qt::AlignLeft), nameOf(lane));
    m_painter.setPen(QPen(m_theme.border, 1));
    m_painter.drawLine(QPointF(m_lanes.area().left(), place.bottom() + 0.5),
                       QPointF(m_lanes.area().right(), place.bottom() + 0.5));
    if (!m_story.from.isValid())
        return;
    if (lane == MatchLane::Allocation)
        paintStays(place);
    else if (lane == MatchLane::Process)
        paintProcesses(place);
    else if (lane == MatchLane::Log)
        paintLog(place);
    else
        paintCurve(lane, place);
}

void MatchPainter::paintSpan(const QRect &place, const QDateTime &from, const QDateTime &to,
                             const QColor &colour)
{
    const qreal left = std::max(m_lanes.xOf(from), m_lanes.area().left());
    const qreal right = std::min(m_lanes.xOf(to), m_lanes.area().right());
    if (right <= left)
        return;
    const qreal top = place.top() + (place.height() - barHeight) / 2.0;
    m_painter.fillRect(QRectF(left, top, std::max(right - left, 2.0), barHeight), colour);
}

void MatchPainter::paintStays(const QRect &place)
{
    int index = 0;
    for (const RoomAllocation &stay : m_story.room.allocations)
        paintSpan(place, stay.scheduledAt, stay.unscheduledAt.value_or(m_story.to),
                  m_theme.seriesColor(index++ % 2));
}

/// From one step of a life to the next, in the colour of what it is then.
void MatchPainter::paintProcesses(const QRect &place)
{
    for (const MatchProcess &each : m_story.processes) {
        const Process &process = each.process;
        const QDateTime end = process.terminatedAt.value_or(m_story.to);
        const QDateTime stopping = process.stoppingAt.value_or(end);
        const QDateTime started = process.startedAt.value_or(stopping);
        const bool isFailed = process.status.is(KnownProcessStatus::Failed);
        paintSpan(place, process.createdAt, started, m_theme.starting);
        paintSpan(place, started, stopping, m_theme.running);
        paintSpan(place, stopping, end, m_theme.draining);
        if (process.terminatedAt)
            paintSpan(place, *process.terminatedAt, m_story.to, isFailed ? m_theme.failed : m_theme.stopped);
    }
}

void MatchPainter::paintCurve(MatchLane lane, const QRect &place)
{
    double greatest = 0;
    for (const MetricSeries *series : seriesOf(m_story, lane)) {
        for (const QPointF &point : series->points)
            greatest = std::isnan(point.y()) ? greatest : std::max(greatest, point.y());
    }
    m_painter.setFont(typography::caption(m_widget.font()));
    m_painter.setPen(m_theme.secondary);
    const QRect most(spacing::around, place.top(), MatchLanes::nameWidth - 2 * spacing::around,
                     place.height());
    const QList<const MetricSeries *> all = seriesOf(m_story, lane);
    m_painter.drawText(most, int(Qt::AlignBottom | Qt::AlignLeft),
                       all.isEmpty()
                           ? format::unknown()
                           : tr("max. %1").arg(unitformat::value(greatest, all.constFirst()->unit)));
    m_painter.setPen(QPen(m_theme.seriesColor(int(lane) - int(MatchLane::Connections)), 1.5));
    for (const MetricSeries *series : all) {
        QPainterPath path;
        bool isBroken = true;
        for (const QPointF &point : series->points) {
            if (std::isnan(point.y())) {
                isBroken = true;
                continue;
            }
            const qreal share = greatest > 0 ? point.y() / greatest : 0;
            const QPointF to(m_lanes.xOf(qint64(point.x())),
                             place.bottom() - 1 - share * (place.height() - 4));
            if (std::exchange(isBroken, false))
                path.moveTo(to);
            else
                path.lineTo(to);
        }
        m_painter.drawPath(path);
    }
}

/// A stroke for each pixel that has a line; warnings and errors are taller, and drawn over the others.
void MatchPainter::paintLog(const QRect &place)
{
    QMap<int, LogLevel> gravest;
    for (const MatchLine &line : m_story.lines) {
        const int x = int(std::clamp(m_lanes.xOf(line.at), m_lanes.area().left(), m_lanes.area().right()));
        gravest[x] = std::max(gravest.value(x, LogLevel::Unknown), line.level);
    }
    for (auto each = gravest.cbegin(); each != gravest.cend(); ++each) {
        const bool isError = *each == LogLevel::Error;
        const bool isWarning = *each == LogLevel::Warning;
        const int height = isError     ? place.height() - 4
                           : isWarning ? place.height() * 2 / 3
                                       : place.height() / 3;
        const QColor colour = isError     ? m_theme.failed
                              : isWarning ? m_theme.tone(Tone::Warning)
                                          : m_theme.secondary;
        m_painter.fillRect(QRectF(each.key(), place.bottom() - height, isError ? 2 : 1, height), colour);
    }
}

void MatchPainter::paintTimes()
{
    m_painter.setFont(typography::caption(m_widget.font()));
    m_painter.setPen(m_theme.secondary);
    const int most = std::clamp(int(m_lanes.area().width()) / 110, 2, 8);
    const int top = m_lanes.laneRect(MatchLane::Log).bottom() + spacing::within;
    for (const TimeTick &tick : timeTicks(m_lanes.from, m_lanes.to, most, QTimeZone::systemTimeZone())) {
        const qreal x = m_lanes.xOf(tick.at);
        const int half = m_painter.fontMetrics().horizontalAdvance(tick.label) / 2 + 2;
        if (x - half < m_lanes.area().left() - MatchLanes::nameWidth / 2.0 || x + half > m_lanes.width)
            continue;
        m_painter.drawText(QRectF(x - half, top, 2.0 * half, m_painter.fontMetrics().height()),
                           int(Qt::AlignCenter), tick.label);
    }
}

void MatchPainter::paintMoment(const QDateTime &moment)
{
    if (!moment.isValid())
        return;
    const qreal x = std::round(m_lanes.xOf(moment)) + 0.5;
    m_painter.setPen(QPen(m_theme.accent, 1.5));
    m_painter.drawLine(QPointF(x, 0), QPointF(x, m_lanes.laneRect(MatchLane::Log).bottom()));
}

} // namespace hathora
