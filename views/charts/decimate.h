// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace hathora {

/// The points that matter on this many columns of pixels: first and last, and the lowest and highest of
/// each column, in their order. A subset of \a points, which are ordered by x; all of them if they fit.
QList<QPointF> decimate(const QList<QPointF> &points, int columns);

} // namespace hathora
