// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartseries.h"

namespace hathora {

/// A series as it is drawn: a stacked one lies upon those before it.
struct PlacedSeries
{
    ChartSeries series;    ///< with its points where they are drawn
    QList<QPointF> ground; ///< what a stacked one lies on, at the same moments; empty for the others
};

/// Stacked points lie on what the series below have at the same moment; where that is not known they are
/// gaps, for nobody can tell how high they are.
QList<PlacedSeries> placed(const QList<ChartSeries> &series);

} // namespace hathora
