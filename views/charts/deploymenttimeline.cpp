// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/deploymenttimeline.h"

#include "views/charts/lanetext.h"
#include "views/charts/timelinepainter.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QAccessible>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

constexpr double zoomStep = 1.5;
constexpr double wheelNotch = 120; ///< eighths of a degree
constexpr int largeStep = 10;      ///< columns
constexpr int fewestLanes = 3;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

DeploymentTimeline::DeploymentTimeline(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setFocusPolicy(Qt::NoFocus); // Qt would have a nameless child take the keyboard
    setAccessibleName(tr("Deployments over time"));
    m_told = shownWindow();
}

TimelineGeometry DeploymentTimeline::places() const
{
    return {viewport()->size(), fontMetrics().height(), verticalScrollBar()->value(), layoutDirection()};
}

QSize DeploymentTimeline::minimumSizeHint() const
{
    const TimelineGeometry shape = places();
    return {spacing::sidePanel, shape.laneHeight() + shape.lineHeight + spacing::between};
}

QSize DeploymentTimeline::sizeHint() const
{
    const TimelineGeometry shape = places();
    return {3 * spacing::sidePanel, shape.laneHeight() * (fewestLanes + 1) + shape.lineHeight};
}

void DeploymentTimeline::setLanes(const DeploymentLanes &lanes)
{
    if (lanes == m_lanes)
        return;
    m_lanes = lanes;
    arrange();
    tell();
    viewport()->update();
}

DeploymentId DeploymentTimeline::current() const
{
    return m_lanes.rowOf(m_current) < 0 ? DeploymentId() : m_current;
}

void DeploymentTimeline::setCurrent(const DeploymentId &deployment)
{
    if (deployment == m_current)
        return;
    m_current = deployment;
    reveal(m_lanes.rowOf(deployment));
    tell();
    viewport()->update();
}

LaneWindow DeploymentTimeline::shownWindow() const
{
    return m_span.window(places().columns(), now());
}

void DeploymentTimeline::advance()
{
    const LaneWindow wanted = shownWindow();
    if (std::exchange(m_told, wanted) != wanted)
        Q_EMIT windowChanged(wanted);
}

void DeploymentTimeline::setSpan(const TimelineSpan &span)
{
    if (std::exchange(m_span, span) == span)
        return;
    advance();
    Q_EMIT spanChanged();
}

void DeploymentTimeline::arrange()
{
    const TimelineGeometry shape = places();
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, std::max(0, int(m_lanes.lanes.size()) * shape.laneHeight() - shape.plot().height()));
    bar->setPageStep(shape.plot().height());
    bar->setSingleStep(shape.laneHeight());
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void DeploymentTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const TimelineGeometry shape = places();
    TimelinePainter scene(painter, *this, shape, m_lanes);
    scene.drawGround();
    scene.drawLanes(m_lanes.rowOf(m_current));
    scene.drawSince();
    scene.drawTimes();
    scene.drawMoment(m_moment);
    if (m_lanes.lanes.isEmpty())
        scene.drawEmpty(tr("There is no deployment to show."));
    if (hasFocus())
        scene.drawFocus();
}

void DeploymentTimeline::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    advance();
}

void DeploymentTimeline::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
        advance();
    }
    viewport()->update();
}

DeploymentTimeline::Spot DeploymentTimeline::spotAt(const QPoint &point) const
{
    const TimelineGeometry shape = places();
    return {shape.laneAt(point.y(), int(m_lanes.lanes.size())), shape.columnAt(point.x())};
}

/// The pointer's, or else the keys'.
DeploymentTimeline::Spot DeploymentTimeline::spot() const
{
    if (m_hovered.lane >= 0)
        return m_hovered;
    return {m_lanes.rowOf(m_current), m_moment ? m_lanes.window.columnOf(*m_moment) : -1};
}

void DeploymentTimeline::tell()
{
    const Spot of = spot();
    QString words;
    if (of.lane >= 0 && of.lane < m_lanes.lanes.size()) {
        const Lane &lane = m_lanes.lanes.at(of.lane);
        if (of.column >= 0 && of.column < m_lanes.window.columns)
            words = lanetext::at(lane, lane.cells.value(of.column), m_lanes.window.endOf(of.column));
        else
            words = lanetext::about(lane);
    }
    if (std::exchange(m_readout, words) == words)
        return;
    setAccessibleDescription(plainLine(words));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    Q_EMIT readoutChanged(words);
}

bool DeploymentTimeline::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const bool isOnLane = spotAt(help->pos()).lane >= 0;
        showPlainToolTip(help->globalPos(), isOnLane ? m_readout : QString(), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hovered = {};
        tell();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DeploymentTimeline::choose(int lane)
{
    if (lane < 0 || lane >= m_lanes.lanes.size())
        return;
    const DeploymentId deployment = m_lanes.lanes.at(lane).deployment.id;
    if (deployment == m_current)
        return;
    setCurrent(deployment);
    Q_EMIT chosen(deployment);
}

void DeploymentTimeline::reveal(int lane)
{
    if (lane < 0)
        return;
    const TimelineGeometry shape = places();
    const int top = lane * shape.laneHeight();
    const int least = top + shape.laneHeight() - shape.plot().height();
    verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), std::min(least, top), top));
}

bool DeploymentTimeline::pressedForLane(int key)
{
    const int lane = m_lanes.rowOf(m_current);
    if (key == Qt::Key_Up)
        choose(std::max(0, lane - 1));
    else if (key == Qt::Key_Down)
        choose(std::min(int(m_lanes.lanes.size()) - 1, lane + 1));
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && lane >= 0)
        Q_EMIT activated(m_current);
    else
        return false;
    return true;
}

void DeploymentTimeline::moveTo(std::optional<qint64> moment)
{
    m_moment = moment;
    m_hovered = {};
    tell();
    viewport()->update();
}

/// The first press finds the newest moment; beyond the edge the picture comes along.
void DeploymentTimeline::step(int columns)
{
    const LaneWindow &shown = m_lanes.window;
    if (m_lanes.rowOf(m_current) < 0)
        choose(0);
    const qint64 newest = std::min(now(), shown.to - 1);
    if (!m_moment)
        return moveTo(newest);
    const qint64 wanted = std::min(*m_moment + columns * shown.step(), now());
    if (wanted < shown.from || wanted >= shown.to)
        pan(columns < 0 ? -shown.columns / 2 : shown.columns / 2);
    moveTo(wanted);
}

void DeploymentTimeline::stepToChange(int direction)
{
    const int lane = m_lanes.rowOf(m_current);
    const int here = m_moment ? m_lanes.window.columnOf(*m_moment) : -1;
    if (lane < 0 || here < 0)
        return step(direction);
    if (const int column = m_lanes.lanes.at(lane).changeAfter(here, direction); column >= 0)
        moveTo(m_lanes.window.endOf(column) - 1);
}

bool DeploymentTimeline::pressedForMoment(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape && m_moment) {
        moveTo({});
        return true;
    }
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const int direction = key == Qt::Key_Left ? -1 : 1;
    if (modifiers.testFlag(Qt::ControlModifier))
        stepToChange(direction);
    else
        step(modifiers.testFlag(Qt::ShiftModifier) ? direction * largeStep : direction);
    return true;
}

void DeploymentTimeline::pan(int columns)
{
    TimelineSpan span = m_span;
    span.pan(columns * shownWindow().step(), now());
    setSpan(span);
}

void DeploymentTimeline::zoom(double factor, qint64 anchor)
{
    TimelineSpan span = m_span;
    span.zoom(factor, anchor, now());
    setSpan(span);
}

bool DeploymentTimeline::pressedForSpan(int key)
{
    TimelineSpan span = m_span;
    const qint64 anchor = m_moment.value_or(m_span.end(now()));
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key, on keyboards that have + above it
        zoom(1 / zoomStep, anchor);
        return true;
    case Qt::Key_Minus:
        zoom(zoomStep, anchor);
        return true;
    case Qt::Key_PageUp:
        pan(-places().columns() / 2);
        return true;
    case Qt::Key_PageDown:
        pan(places().columns() / 2);
        return true;
    case Qt::Key_Home:
        span.pan(m_lanes.since.value_or(now()) + span.length().count() - span.end(now()), now());
        setSpan(span);
        return true;
    case Qt::Key_End:
        span.follow();
        setSpan(span);
        return true;
    default:
        return false;
    }
}

void DeploymentTimeline::keyPressEvent(QKeyEvent *event)
{
    const bool isOurs = pressedForLane(event->key()) || pressedForMoment(event->key(), event->modifiers()) ||
                        pressedForSpan(event->key());
    event->setAccepted(isOurs);
}

/// Whoever comes by the keyboard finds something chosen.
void DeploymentTimeline::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_lanes.rowOf(m_current) < 0 && event->reason() != Qt::MouseFocusReason)
        choose(0);
    viewport()->update();
}

void DeploymentTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    const QPoint point = event->position().toPoint();
    choose(spotAt(point).lane);
    if (places().columnAt(point.x()) >= 0)
        m_grip = point;
}

void DeploymentTimeline::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_grip) {
        const TimelineGeometry shape = places();
        const qint64 moved = shape.momentAt(m_grip->x(), m_told) - shape.momentAt(point.x(), m_told);
        TimelineSpan span = m_span;
        span.pan(moved, now());
        setSpan(span);
        m_grip = point;
    }
    m_hovered = spotAt(point);
    tell();
}

void DeploymentTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    m_grip.reset();
    QAbstractScrollArea::mouseReleaseEvent(event);
}

void DeploymentTimeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int lane = spotAt(event->position().toPoint()).lane;
    if (lane >= 0)
        Q_EMIT activated(m_lanes.lanes.at(lane).deployment.id);
}

void DeploymentTimeline::wheelEvent(QWheelEvent *event)
{
    const TimelineGeometry shape = places();
    const QPoint point = event->position().toPoint();
    if (shape.columnAt(point.x()) < 0)
        return QAbstractScrollArea::wheelEvent(event); // over the names
    const QPoint turned = event->angleDelta();
    const bool isSideways = event->modifiers().testFlag(Qt::ShiftModifier) || turned.x() != 0;
    const double notches = (turned.x() != 0 ? turned.x() : turned.y()) / wheelNotch;
    if (isSideways)
        pan(int(std::lround(-notches * shape.columns() / largeStep)));
    else
        zoom(std::pow(zoomStep, -notches), shape.momentAt(point.x(), m_told));
    event->accept();
}

} // namespace hathora
