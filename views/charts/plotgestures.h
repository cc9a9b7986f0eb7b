// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plotscale.h"

#include <QObject>

#include <optional>

class QMouseEvent;
class QRubberBand;
class QWheelEvent;
class QWidget;

namespace hathora {

class ChartPlot;

/// What pointer, wheel and keys ask of a plot's time axis: a stretch dragged over, nearer and farther, and
/// along. Child of the plot.
///
/// The wheel scrolls where the plot stands in something that scrolls, and zooms with Ctrl; elsewhere it
/// zooms.
class PlotGestures : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 shortest = 60'000; ///< ms

    explicit PlotGestures(ChartPlot &plot);

    void zoom(double factor, qint64 anchor); ///< so many times as long; the anchor stays where it is
    void pan(double share);                  ///< by a share of what is shown; into the past below zero

Q_SIGNALS:
    void rangeWanted(qint64 from, qint64 to); ///< ms since epoch

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool press(QMouseEvent &event);
    bool move(QMouseEvent &event);
    bool release(QMouseEvent &event);
    bool wheel(QWheelEvent &event);
    bool isScrolled() const;

    ChartPlot &m_plot;
    QRubberBand *m_band;
    std::optional<qreal> m_dragged; ///< where a stretch began
    std::optional<qreal> m_panned;  ///< where the plot was taken hold of
    PlotScale m_held;               ///< as it was then
};

} // namespace hathora
