// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace hathora {

/// The points that matter on this many columns of pixels: first and last, and the lowest and highest of
/// each column, in their order. A subset of \a points, which are ordered by x; all of them if they fit.
QList<QPointF> decimate(const QList<QPointF> &points, int columns);

/// The runs of points that belong together. A run ends where a value is missing (NaN, infinite) or where
/// the next point is more than 2.5 usual steps away: what was not measured is not drawn.
QList<QList<QPointF>> runs(const QList<QPointF> &points);

/// The usual distance between neighbours: their median. Zero for fewer than two points.
qreal usualStep(const QList<QPointF> &points);

} // namespace hathora
