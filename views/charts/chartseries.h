// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

namespace hathora {

/// How a line is drawn.
enum class ChartDrawn {
    Line,
    Dashed,  ///< for what is only there to be compared with
    Stacked, ///< as an area upon those stacked before it
};

/// One line of a chart.
struct ChartSeries
{
    QString name;          ///< shown literally; no other of the chart has it
    QList<QPointF> points; ///< x in ms since epoch, ascending; what is no number is a gap
    int look = -1;         ///< which colour and line style; below zero: by its place in the list
    ChartDrawn drawn = ChartDrawn::Line;

    bool operator==(const ChartSeries &) const = default;
};

/// A value that should not be passed.
struct ChartLimit
{
    QString name; ///< shown literally
    double value = 0;

    bool operator==(const ChartLimit &) const = default;
};

/// Something that happened, marked on the time axis.
struct ChartMarker
{
    enum class Shape { Deployment, State };

    qint64 at = 0; ///< ms since epoch
    QString name;  ///< shown literally
    Shape shape = Shape::Deployment;

    bool operator==(const ChartMarker &) const = default;
};

} // namespace hathora
