// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/timelinegeometry.h"

#include <optional>

class QPainter;
class QWidget;

namespace hathora {

struct Theme;

/// Draws a timeline: what is in sight of it and nothing else.
class TimelinePainter
{
public:
    /// Takes font and theme from the widget.
    TimelinePainter(QPainter &painter, const QWidget &widget, const TimelineGeometry &geometry,
                    const DeploymentLanes &lanes);

    void drawGround();
    void drawLanes(int current);
    void drawSince();
    void drawTimes();
    void drawMoment(std::optional<qint64> moment);
    void drawFocus();
    void drawEmpty(const QString &text);

private:
    void drawLane(const Lane &lane, const QRect &place);
    void drawName(const Lane &lane, const QRect &place);
    void drawMarks(const Lane &lane, const QRect &place);
    bool isInSight(qint64 moment) const;

    QPainter &m_painter;
    const QWidget &m_widget;
    const Theme &m_theme;
    const TimelineGeometry &m_geometry;
    const DeploymentLanes &m_lanes;
};

} // namespace hathora
