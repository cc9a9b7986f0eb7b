// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <chrono>
#include <optional>

namespace hathora {

/// What one process adds to a sum, and when it lived.
struct SumPart
{
    QList<QPointF> points;    ///< x in ms since epoch, ascending; empty: not measured
    qint64 from = 0;          ///< ms since epoch
    std::optional<qint64> to; ///< absent while it lives
};

/// The sum of the parts at each step of a stretch of time, in ms since epoch.
///
/// Where some of those that lived are not known, what the others use on average stands for them; where none
/// is known there is a gap. The newest value of a process that lives on counts for a few minutes: processes
/// are measured one after the other.
QList<QPointF> summed(const QList<SumPart> &parts, qint64 from, qint64 to, std::chrono::milliseconds step);

} // namespace hathora
