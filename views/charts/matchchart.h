// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rooms/matchstory.h"

#include <QWidget>

namespace hathora {

/// One match from left to right: where the room was, what its processes did, connections, CPU and memory, and
/// its log, all on one axis of time.
///
/// A press goes to the nearest spike of the curve that is pressed, or to the moment itself; arrows move along
/// the time, Home and End to its ends, Return says that the moment is wanted.
class MatchChart : public QWidget
{
    Q_OBJECT

public:
    explicit MatchChart(QWidget *parent = nullptr);

    void setStory(const MatchStory &story);
    void setMoment(const QDateTime &moment); ///< without momentChosen()
    QDateTime moment() const { return m_moment; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void momentChosen(const QDateTime &moment);
    void activated(); ///< the moment's line is wanted

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(qint64 moment);
    void tell();

    MatchStory m_story;
    QDateTime m_moment;
};

} // namespace hathora
