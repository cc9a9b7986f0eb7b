// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploymentlanes.h"

#include <QRect>

namespace hathora {

/// Where things are on a timeline, in pixels of its viewport.
struct TimelineGeometry
{
    QSize size;          ///< of the viewport
    int lineHeight = 16; ///< of the font
    int scrolled = 0;    ///< pixels
    Qt::LayoutDirection direction = Qt::LeftToRight;

    int laneHeight() const;
    int namesWidth() const;
    QRect plot() const;         ///< where the lanes' cells are, whole columns wide
    QRect names() const;        ///< beside it
    QRect lane(int lane) const; ///< from side to side
    int columns() const;
    int x(qint64 moment, const LaneWindow &window) const;
    int laneAt(int y, int count) const;                     ///< below zero: none
    int columnAt(int x) const;                              ///< below zero: none
    qint64 momentAt(int x, const LaneWindow &window) const; ///< ms since epoch
};

} // namespace hathora
