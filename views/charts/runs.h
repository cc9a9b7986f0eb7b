// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <optional>

namespace hathora {

/// The runs of points that belong together, ordered by x. A run ends where a value is missing (NaN,
/// infinite) or where the next point is more than 2.5 usual steps away: what was not measured is not drawn.
QList<QList<QPointF>> runs(const QList<QPointF> &points);

/// The usual distance between neighbours: their median. Zero for fewer than two points.
qreal usualStep(const QList<QPointF> &points);

/// The point that tells the value at this x: the nearest one, if it is measured and not too far away.
std::optional<QPointF> pointAt(const QList<QPointF> &points, qreal x);

} // namespace hathora
