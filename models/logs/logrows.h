// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ansi.h"
#include "models/loglevel.h"

#include <QDateTime>
#include <QObject>

namespace hathora {

/// A field of a line that is an object of JSON.
struct LogField
{
    QString name;
    QString value;

    bool operator==(const LogField &) const = default;
};

/// What stands in one row of a log.
struct LogRow
{
    enum class Kind {
        Line,
        Gap, ///< the connection was broken here: lines may be missing
    };

    qint64 id = 0; ///< its own as long as the rows live, whatever is filtered; 0 is none
    Kind kind = Kind::Line;
    LogLevel level = LogLevel::Unknown;
    int source = -1;        ///< place of its process among those that are followed; -1 where there is but one
    QDateTime time;         ///< UTC; null where it is not known
    AnsiLine content;       ///< the line, or the message of one that is JSON; very long ones are cut
    qsizetype cut = 0;      ///< bytes of UTF-8 that content leaves out
    QList<LogField> fields; ///< of a line that is JSON, without its message
};

/// The rows that a view shows: what a log holds, in order, as far as the filter lets it pass.
///
/// Signals come in batches, at most some twenty a second.
class LogRows : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual int count() const = 0;
    virtual LogRow row(int row) const = 0;        ///< for 0 to count() - 1
    virtual qint64 idOf(int row) const = 0;       ///< the same row's
    virtual int rowOf(qint64 id) const = 0;       ///< -1 if it is filtered out or gone
    virtual int rowNear(qint64 id) const = 0;     ///< itself, or the first one behind its place
    virtual QString wholeLine(int row) const = 0; ///< as it was written, harmless to a terminal

    enum class Direction { Forward, Backward };
    /// The next row of this level or a graver one, not around the end; from -1 the first, from count() the
    /// last. -1 if there is none.
    virtual int nextOfLevel(LogLevel level, int from, Direction direction) const = 0;

Q_SIGNALS:
    void appended(int count); ///< at the end
    void dropped(int count);  ///< at the front: the oldest leave
    void rearranged();        ///< anything else; what has an id keeps it
    void replaced();          ///< other rows altogether; ids mean nothing any more
};

} // namespace hathora
