// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/timelinepainter.h"

#include "views/charts/lanepainter.h"
#include "views/charts/lanetext.h"
#include "views/charts/timeticks.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace hathora {

namespace {

constexpr int pixelsATimeTick = 68;
constexpr int marksAbove = 7; ///< the foot of a lane

qreal crisp(int position)
{
    return position + 0.5;
}

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const QWidget &widget, const TimelineGeometry &geometry,
                                 const DeploymentLanes &lanes)
    : m_painter(painter)
    , m_widget(widget)
    , m_theme(Theme::of(widget.palette()))
    , m_geometry(geometry)
    , m_lanes(lanes)
{
}

bool TimelinePainter::isInSight(qint64 moment) const
{
    return moment >= m_lanes.window.from && moment <= m_lanes.window.to;
}

void TimelinePainter::drawGround()
{
    m_painter.fillRect(QRect(QPoint(), m_geometry.size), m_theme.base);
}

void TimelinePainter::drawLanes(int current)
{
    const QRect area = m_geometry.plot();
    m_painter.save();
    m_painter.setClipRect(QRect(0, 0, m_geometry.size.width(), area.height()));
    for (int lane = 0; lane < m_lanes.lanes.size(); ++lane) {
        const QRect place = m_geometry.lane(lane);
        if (place.bottom() < 0 || place.top() > area.bottom())
            continue;
        if (lane == current)
            m_painter.fillRect(place, m_theme.selection());
        drawLane(m_lanes.lanes.at(lane), place);
    }
    m_painter.restore();
}

void TimelinePainter::drawLane(const Lane &lane, const QRect &place)
{
    const QRect area = m_geometry.plot();
    const QRect cells(area.left(), place.top() + spacing::within, area.width(),
                      place.height() - spacing::within - 1);
    lanes::draw(m_painter, cells, lane.cells, m_lanes.most, m_theme);
    m_painter.setPen(QPen(m_theme.border, 1));
    m_painter.drawLine(QPointF(0, crisp(place.bottom())), QPointF(place.right(), crisp(place.bottom())));
    drawMarks(lane, place);
    drawName(lane, place);
}

void TimelinePainter::drawName(const Lane &lane, const QRect &place)
{
    QRect text = m_geometry.names();
    text.setTop(place.top() + spacing::within);
    text.setHeight(m_geometry.lineHeight);
    text.adjust(spacing::between, 0, -spacing::between, 0);
    const int alignment =
        int(QStyle::visualAlignment(m_geometry.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto draw = [&](const QFont &font, const QColor &color, const QString &words) {
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(
            text, alignment,
            m_painter.fontMetrics().elidedText(plainLine(words), Qt::ElideMiddle, text.width()));
        text.translate(0, m_geometry.lineHeight);
    };
    draw(m_widget.font(), m_theme.text, lane.deployment.name());
    draw(typography::caption(m_widget.font()), m_theme.secondary, lanetext::standing(lane));
}

/// A hollow square where the build was done, a full triangle where it was deployed, and the way between.
void TimelinePainter::drawMarks(const Lane &lane, const QRect &place)
{
    const qreal y = place.bottom() - marksAbove;
    const auto x = [this](qint64 moment) { return crisp(m_geometry.x(moment, m_lanes.window)); };
    const qint64 deployed = lane.deployment.createdAt;
    m_painter.save();
    m_painter.setClipRect(m_geometry.plot(), Qt::IntersectClip);
    if (lane.built && *lane.built < deployed && deployed >= m_lanes.window.from) {
        m_painter.setPen(QPen(m_theme.secondary, 1, Qt::DotLine));
        m_painter.drawLine(QPointF(x(std::max(*lane.built, m_lanes.window.from)), y),
                           QPointF(x(std::min(deployed, m_lanes.window.to)), y));
    }
    if (lane.built && isInSight(*lane.built))
        lanes::drawBuilt(m_painter, QPointF(x(*lane.built), y), m_theme);
    if (deployed > 0 && isInSight(deployed)) {
        m_painter.setPen(QPen(m_theme.text, 1));
        m_painter.drawLine(QPointF(x(deployed), place.top() + 2), QPointF(x(deployed), place.bottom()));
        lanes::drawDeployed(m_painter, QPointF(x(deployed), y), m_theme);
    }
    m_painter.restore();
}

/// What lies before it was not seen; where it begins inside the picture, a line says so.
void TimelinePainter::drawSince()
{
    if (!m_lanes.since || !isInSight(*m_lanes.since))
        return;
    const QRect area = m_geometry.plot();
    const qreal x = crisp(m_geometry.x(*m_lanes.since, m_lanes.window));
    m_painter.setPen(QPen(m_theme.secondary, 1, Qt::DashLine));
    m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

void TimelinePainter::drawTimes()
{
    const QRect area = m_geometry.plot();
    m_painter.setFont(m_widget.font());
    const int most = std::max(2, area.width() / pixelsATimeTick);
    const auto ticks = timeTicks(m_lanes.window.from, m_lanes.window.to, most, QTimeZone::systemTimeZone());
    for (const TimeTick &tick : ticks) {
        const qreal x = crisp(m_geometry.x(tick.at, m_lanes.window));
        m_painter.setPen(QPen(m_theme.border, 1));
        m_painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + spacing::within));
        QRectF label(0, area.bottom() + spacing::within,
                     m_painter.fontMetrics().horizontalAdvance(tick.label) + 2, m_geometry.lineHeight);
        label.moveLeft(std::clamp(x - label.width() / 2, qreal(area.left()),
                                  std::max(qreal(area.left()), area.right() - label.width())));
        m_painter.setPen(tick.isDate ? m_theme.text : m_theme.secondary);
        m_painter.drawText(label, int(Qt::AlignCenter), tick.label);
    }
}

void TimelinePainter::drawMoment(std::optional<qint64> moment)
{
    if (!moment || !isInSight(*moment))
        return;
    const QRect area = m_geometry.plot();
    const qreal x = crisp(m_geometry.x(*moment, m_lanes.window));
    m_painter.setPen(QPen(m_theme.accent, 1));
    m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

void TimelinePainter::drawFocus()
{
    m_painter.setPen(QPen(m_theme.accent, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(QRect(QPoint(), m_geometry.size)).adjusted(0.5, 0.5, -0.5, -0.5));
}

void TimelinePainter::drawEmpty(const QString &text)
{
    m_painter.setFont(m_widget.font());
    m_painter.setPen(m_theme.secondary);
    m_painter.drawText(m_geometry.plot(), int(Qt::AlignCenter | Qt::TextWordWrap), text);
}

} // namespace hathora
