// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/curvevalues.h"

#include <QByteArray>

#include <optional>

namespace hathora {

constexpr qint64 curveChunk = 3'600'000; ///< ms; each chunk of a curve is of one whole hour

/// The points of one hour as bytes, ten for each: the second within the hour and the value, exactly.
QByteArray encodeCurve(const QList<CurvePoint> &points);

/// Absent for bytes that no encodeCurve() wrote; \a hour is the chunk's beginning, in ms since epoch.
std::optional<QList<CurvePoint>> decodeCurve(const QByteArray &bytes, qint64 hour);

/// Both, in order of time; of each minute the last point, of two of one moment that of \a newer.
QList<CurvePoint> woven(const QList<CurvePoint> &older, const QList<CurvePoint> &newer);

} // namespace hathora
