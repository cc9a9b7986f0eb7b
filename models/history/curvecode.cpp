// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/curvecode.h"

#include <QDataStream>
#include <QIODevice>
#include <QMap>

#include <cmath>

namespace hathora {

namespace {

constexpr qsizetype pointSize = 10; // bytes
constexpr qint64 second = 1000;     // ms
constexpr qint64 minute = 60 * second;

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
}

} // namespace

QByteArray encodeCurve(const QList<CurvePoint> &points)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    for (const CurvePoint &point : points)
        stream << quint16(point.at % curveChunk / second) << point.value;
    return bytes;
}

std::optional<QList<CurvePoint>> decodeCurve(const QByteArray &bytes, qint64 hour)
{
    if (bytes.size() % pointSize != 0)
        return {};
    QDataStream stream(bytes);
    prepare(stream);
    QList<CurvePoint> points;
    for (qsizetype i = 0; i < bytes.size() / pointSize; ++i) {
        quint16 offset = 0;
        CurvePoint point;
        stream >> offset >> point.value;
        point.at = hour + offset * second;
        if (offset * second >= curveChunk || !std::isfinite(point.value))
            return {};
        points.append(point);
    }
    return points;
}

QList<CurvePoint> woven(const QList<CurvePoint> &older, const QList<CurvePoint> &newer)
{
    QMap<qint64, CurvePoint> byMinute;
    for (const QList<CurvePoint> &points : {older, newer}) {
        for (const CurvePoint &point : points) {
            const auto kept = byMinute.constFind(point.at / minute);
            if (kept == byMinute.cend() || kept->at <= point.at)
                byMinute.insert(point.at / minute, point);
        }
    }
    return byMinute.values();
}

} // namespace hathora
