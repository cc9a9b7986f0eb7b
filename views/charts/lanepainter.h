// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploymentlanes.h"

#include <QPointF>
#include <QRect>

class QPainter;

namespace hathora {

struct Theme;

/// How a lane's cells are drawn: stacked by state, as high as there are processes. Each state has a pattern
/// beside its colour; what is known of in part is paler.
namespace lanes {

constexpr int pixelsAColumn = 2;

/// A piece of the state at this place of laneTones.
void drawState(QPainter &painter, const QRect &shape, size_t tone, const Theme &theme,
               LaneCell::Knowledge knowledge);

/// The mark of a build that was done: a hollow square.
void drawBuilt(QPainter &painter, const QPointF &centre, const Theme &theme);
/// The mark of a deployment: a full triangle that points to what came of it, its back at this point.
void drawDeployed(QPainter &painter, const QPointF &back, const Theme &theme);

/// Draws the cells from the left of \a area on, standing on its foot; \a most processes are as high as it.
void draw(QPainter &painter, const QRect &area, const QList<LaneCell> &cells, int most, const Theme &theme);

} // namespace lanes

} // namespace hathora
