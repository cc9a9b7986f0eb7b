// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rooms/matchstory.h"

#include "models/ansi.h"
#include "models/logs/logstamp.h"

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
    const auto stamp = stampAtStart(readAnsi(line.left(front)).text.toUtf8());
    return stamp ? QDateTime::fromMSecsSinceEpoch(*stamp, Qt::UTC) : QDateTime();
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
