// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plotgestures.h"

#include "views/charts/chartplot.h"

#include <QMouseEvent>
#include <QRubberBand>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

constexpr qreal leastDrag = 5;      ///< pixels; less is a click with an unsteady hand
constexpr qreal notch = 120;        ///< of a wheel
constexpr double perNotch = 0.8;    ///< how much nearer
constexpr double alongNotch = 0.15; ///< how far along

} // namespace

PlotGestures::PlotGestures(ChartPlot &plot)
    : QObject(&plot)
    , m_plot(plot)
    , m_band(new QRubberBand(QRubberBand::Rectangle, plot.viewport()))
{
    plot.viewport()->installEventFilter(this);
}

void PlotGestures::zoom(double factor, qint64 anchor)
{
    const PlotScale &scale = m_plot.scale();
    const auto length = double(scale.to - scale.from);
    const double wanted = std::max(length * factor, double(shortest));
    const double share = double(anchor - scale.from) / length;
    const qint64 from = anchor - std::llround(share * wanted);
    Q_EMIT rangeWanted(from, from + std::llround(wanted));
}

void PlotGestures::pan(double share)
{
    const PlotScale &scale = m_plot.scale();
    const qint64 by = std::llround(share * double(scale.to - scale.from));
    Q_EMIT rangeWanted(scale.from + by, scale.to + by);
}

bool PlotGestures::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent *>(event));
    default:
        return QObject::eventFilter(object, event);
    }
}

bool PlotGestures::press(QMouseEvent &event)
{
    if (!m_plot.scale().area.contains(event.position()))
        return false;
    m_held = m_plot.scale();
    const bool isLeft = event.button() == Qt::LeftButton;
    if (event.button() == Qt::MiddleButton || (isLeft && event.modifiers().testFlag(Qt::ShiftModifier)))
        m_panned = event.position().x();
    else if (isLeft)
        m_dragged = event.position().x();
    return false;
}

bool PlotGestures::move(QMouseEvent &event)
{
    const qreal x = std::clamp(event.position().x(), m_held.area.left(), m_held.area.right());
    if (m_dragged && std::abs(x - *m_dragged) >= leastDrag) {
        const QRectF band(QPointF(*m_dragged, m_held.area.top()), QPointF(x, m_held.area.bottom()));
        m_band->setGeometry(band.normalized().toRect());
        m_band->show();
    }
    if (m_panned && m_held.area.width() > 0) {
        const qint64 by = m_held.time(*m_panned) - m_held.time(event.position().x());
        Q_EMIT rangeWanted(m_held.from + by, m_held.to + by);
    }
    return false;
}

bool PlotGestures::release(QMouseEvent &event)
{
    m_panned.reset();
    m_band->hide();
    const std::optional<qreal> begin = std::exchange(m_dragged, std::nullopt);
    if (!begin)
        return false;
    const qreal x = std::clamp(event.position().x(), m_held.area.left(), m_held.area.right());
    if (std::abs(x - *begin) < leastDrag)
        return false;
    const auto [from, to] = std::minmax({m_held.time(*begin), m_held.time(x)}); // a copy of each
    Q_EMIT rangeWanted(from, std::max(to, from + shortest));
    return false;
}

bool PlotGestures::wheel(QWheelEvent &event)
{
    const QPoint turned = event.angleDelta();
    const bool isZoom = event.modifiers().testFlag(Qt::ControlModifier);
    if (!isZoom && isScrolled())
        return false;
    if (event.modifiers().testFlag(Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y()))
        pan(-alongNotch * (turned.x() == 0 ? turned.y() : turned.x()) / notch);
    else
        zoom(std::pow(perNotch, turned.y() / notch), m_plot.scale().time(event.position().x()));
    event.accept();
    return true;
}

bool PlotGestures::isScrolled() const
{
    for (QWidget *above = m_plot.parentWidget(); above; above = above->parentWidget()) {
        const auto *area = qobject_cast<QAbstractScrollArea *>(above);
        if (area && area->verticalScrollBar()->maximum() > 0)
            return true;
    }
    return false;
}

} // namespace hathora
