// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/matchlanes.h"

#include <QCoreApplication>

class QPainter;
class QWidget;

namespace hathora {

struct Theme;

/// Draws a match: its lanes, the times below them and the moment that is looked at.
class MatchPainter
{
    Q_DECLARE_TR_FUNCTIONS(hathora::MatchPainter)

public:
    /// Takes font and theme from the widget.
    MatchPainter(QPainter &painter, const QWidget &widget, const MatchLanes &lanes, const MatchStory &story);

    void paintLane(MatchLane lane);
    void paintTimes();
    void paintMoment(const QDateTime &moment);

private:
    void paintStays(const QRect &place);
    void paintProcesses(const QRect &place);
    void paintSpan(const QRect &place, const QDateTime &from, const QDateTime &to, const QColor &colour);
    void paintCurve(MatchLane lane, const QRect &place);
    void paintLog(const QRect &place);

    QPainter &m_painter;
    const QWidget &m_widget;
    const Theme &m_theme;
    const MatchLanes &m_lanes;
    const MatchStory &m_story;
};

} // namespace hathora
