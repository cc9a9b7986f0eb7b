// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartseries.h"
#include "views/charts/plotscale.h"

class QPainter;

namespace hathora {

struct Theme;

/// Marks of what happened, on the time axis of a plot: a triangle for a deployment, a dot for a state.
void drawMarkers(QPainter &painter, const PlotScale &scale, const QList<ChartMarker> &markers,
                 const Theme &theme);

/// Those that are hit at this place of the plot.
QList<ChartMarker> markersAt(const PlotScale &scale, const QList<ChartMarker> &markers, const QPointF &place);

} // namespace hathora
