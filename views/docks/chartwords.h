// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/chartfeed.h"
#include "views/charts/chartseries.h"
#include "views/storeface.h"

#include <QHash>

/// What charts of metrics say, in words.
namespace hathora::chartwords {

QString title(const ChartSpec &spec);
StoreFace::Words faces(const ChartSpec &spec);

/// Which colour a line has, by its key.
using Looks = QHash<QString, int>;

/// The lines as they are drawn. What belongs together has one colour, and keeps it while others come and go.
QList<ChartSeries> series(const QList<ChartLine> &lines, Looks &looks);
/// What a process is granted, each value once.
QList<ChartLimit> limits(const QList<ChartLine> &lines);
QList<ChartMarker> markers(const QList<ChartEvent> &events);

/// How much of a sum was measured; empty where all was, and where nothing is summed.
QString basis(const QList<ChartLine> &lines);

} // namespace hathora::chartwords
