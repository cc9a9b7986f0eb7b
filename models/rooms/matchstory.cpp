// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rooms/matchstory.h"

#include "models/ansi.h"

#include <QRegularExpression>

#include <algorithm>

namespace hathora {

namespace {

constexpr qsizetype front = 80; ///< a time further in is no line's own
constexpr auto alsoNear = std::chrono::seconds(2);

qint64 distance(const MatchLine &line, const QDateTime &time)
{
    return std::abs(line.at.msecsTo(time));
}

} // namespace

QDateTime timeOfLine(const QString &line)
{
    static const QRegularExpression time(QStringLiteral(
        "^\\W*(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)([.,]\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?"));
    const QRegularExpressionMatch found = time.match(readAnsi(line.left(front)).text);
    if (!found.hasMatch())
        return {};
    const QString fraction = found.captured(3).left(4).replace(u',', u'.');
    const QString offset = found.captured(4).isEmpty() ? QStringLiteral("Z") : found.captured(4);
    return QDateTime::fromString(found.captured(1) + u'T' + found.captured(2) + fraction + offset,
                                 Qt::ISODateWithMs)
        .toUTC();
}

QList<MatchLine> linesBetween(const QStringList &lines, const ProcessId &process, const QDateTime &from,
                              const QDateTime &to)
{
    QList<MatchLine> found;
    QDateTime at;
    for (const QString &line : lines) {
        const QDateTime own = timeOfLine(line);
        if (own.isValid())
            at = own;
        if (at.isValid() && at >= from && at <= to)
            found.append({0, at, line, levelOf(readAnsi(line.left(front)).text), process});
    }
    return found;
}

int lineNear(const QList<MatchLine> &lines, const QDateTime &time)
{
    int nearest = -1;
    for (int line = 0; line < int(lines.size()); ++line) {
        if (nearest < 0 || distance(lines.at(line), time) < distance(lines.at(nearest), time))
            nearest = line;
    }
    if (nearest < 0)
        return nearest;
    const qint64 reach = distance(lines.at(nearest), time) + std::chrono::milliseconds(alsoNear).count();
    int gravest = nearest;
    for (int line = 0; line < int(lines.size()); ++line) {
        if (distance(lines.at(line), time) <= reach && lines.at(line).level > lines.at(gravest).level)
            gravest = line;
    }
    return gravest;
}

} // namespace hathora
