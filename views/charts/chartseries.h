// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

namespace hathora {

/// One line of a chart.
struct ChartSeries
{
    QString name;          ///< shown literally
    QList<QPointF> points; ///< x in ms since epoch, ascending; what is no number is a gap
    int look = -1;         ///< which colour and line style; below zero: by its place in the list

    bool operator==(const ChartSeries &) const = default;
};

/// A value that should not be passed.
struct ChartLimit
{
    QString name; ///< shown literally
    double value = 0;

    bool operator==(const ChartLimit &) const = default;
};

} // namespace hathora
