// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/process.h"
#include "api/types/room.h"
#include "models/loglevel.h"
#include "models/metricseries.h"

namespace hathora {

/// One line of a process's log while a room was on it.
struct MatchLine
{
    int number = 0; ///< tells lines apart, in order of time
    QDateTime at;   ///< UTC; of a line that says none, that of the line before
    QString text;   ///< as it came
    LogLevel level = LogLevel::Unknown;
    ProcessId process;

    bool operator==(const MatchLine &) const = default;
};

/// What one process did while a room was on it.
struct MatchProcess
{
    Process process;
    QList<MetricSeries> series; ///< of connections, CPU and memory those that there are

    bool operator==(const MatchProcess &) const = default;
};

/// Everything that is known of one room, on one axis.
struct MatchStory
{
    RoomWithHistory room;
    QDateTime from;                ///< it was first put on a process
    QDateTime to;                  ///< it left the last one; now while it is on one
    QList<MatchProcess> processes; ///< the newest last; not of all, if it was on many
    QList<MatchLine> lines;        ///< in order of time

    bool operator==(const MatchStory &) const = default;
};

/// The time at the beginning of a line as loggers write it, ISO 8601 with or without offset (then UTC is
/// presumed); invalid if there is none.
QDateTime timeOfLine(const QString &line);

/// The lines between two times, with their times and levels. What stands below a line with a time and has
/// none of its own belongs to it.
QList<MatchLine> linesBetween(const QStringList &lines, const ProcessId &process, const QDateTime &from,
                              const QDateTime &to);

/// The line that is nearest in time, and of several the gravest; -1 if there is none.
int lineNear(const QList<MatchLine> &lines, const QDateTime &time);

} // namespace hathora
