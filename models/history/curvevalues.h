// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/historyvalues.h"

namespace hathora {

/// A value of a metric, as the server sent it.
struct CurvePoint
{
    qint64 at = 0; ///< ms since epoch
    double value = 0;

    bool operator==(const CurvePoint &) const = default;
};

/// What was measured of one process.
struct SeenCurve
{
    QString process; ///< its id
    QString metric;  ///< its name on the wire
    QList<CurvePoint> points;

    bool operator==(const SeenCurve &) const = default;
};

/// What was just measured. Of each minute the last value is kept.
struct CurveRecord
{
    HistoryScope scope;
    QList<SeenCurve> curves;
};

/// What is wanted of one process.
struct CurveQuery
{
    HistoryScope scope;
    QString process;
    qint64 from = 0; ///< ms since epoch
    qint64 to = 0;

    bool operator==(const CurveQuery &) const = default;
};

struct CurveAnswer
{
    CurveQuery query;
    QList<SeenCurve> curves; ///< in order of time, those that have points
};

} // namespace hathora

Q_DECLARE_METATYPE(hathora::CurveAnswer)
