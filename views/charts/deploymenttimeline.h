// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/timelinegeometry.h"
#include "views/charts/timelinespan.h"

#include <QAbstractScrollArea>

#include <optional>

namespace hathora {

/// An application's deployments over time: a lane for each, the newest at the top, and along it how many
/// processes were on it in which state. Marks say when a build was done and when it was deployed; a line,
/// where knowledge begins.
///
/// Up and Down choose a lane, Left and Right a moment (with Shift ten steps, with Ctrl the next change of the
/// lane), + and - zoom, Page Up and Page Down turn to earlier and later, Home goes to where knowledge begins,
/// End to now, Esc lets the moment go. The wheel zooms, with Shift it pans; over the names it scrolls.
/// Time runs left to right in every language, as in the charts.
class DeploymentTimeline : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DeploymentTimeline(QWidget *parent = nullptr);

    /// Draws nothing anew if nothing changed.
    void setLanes(const DeploymentLanes &lanes);
    const DeploymentLanes &lanes() const { return m_lanes; }

    DeploymentId current() const;                    ///< of the chosen lane; empty if none is
    void setCurrent(const DeploymentId &deployment); ///< and scrolls to it; nothing is emitted

    const TimelineSpan &span() const { return m_span; }
    void setSpan(const TimelineSpan &span);
    LaneWindow shownWindow() const; ///< that is to be shown now
    void advance();                 ///< the time went on

    /// What there is to say of the moment that the pointer or the keys are on; of the lane otherwise.
    const QString &readout() const { return m_readout; }

    TimelineGeometry places() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void windowChanged(const hathora::LaneWindow &window);
    void spanChanged();
    void chosen(const hathora::DeploymentId &deployment); ///< by pointer or key
    void activated(const hathora::DeploymentId &deployment);
    void readoutChanged(const QString &readout);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override
    {
        QAbstractScrollArea::focusOutEvent(event);
        viewport()->update();
    }
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// Where somebody points at.
    struct Spot
    {
        int lane = -1;   ///< below zero: none
        int column = -1; ///< below zero: none
        bool operator==(const Spot &) const = default;
    };

    void arrange();
    void choose(int lane);
    void reveal(int lane);
    void step(int columns);
    void stepToChange(int direction);
    void moveTo(std::optional<qint64> moment);
    void pan(int columns);
    void zoom(double factor, qint64 anchor);
    bool pressedForLane(int key);
    bool pressedForMoment(int key, Qt::KeyboardModifiers modifiers);
    bool pressedForSpan(int key);
    void tell();
    Spot spotAt(const QPoint &point) const;
    Spot spot() const; ///< that the readout is of

    DeploymentLanes m_lanes;
    TimelineSpan m_span;
    LaneWindow m_told;
    DeploymentId m_current;
    std::optional<qint64> m_moment; ///< that the keys are on
    Spot m_hovered;
    std::optional<QPoint> m_grip; ///< where a drag goes on from
    QString m_readout;
};

} // namespace hathora
