// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/bufferrows.h"

#include "models/logs/logstamp.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr qsizetype longestStamp = 64; ///< with brackets and blanks before it

QDateTime stampOf(const QString &line)
{
    const auto stamp = stampAtStart(line.left(longestStamp).toUtf8());
    return stamp ? QDateTime::fromMSecsSinceEpoch(*stamp, Qt::UTC) : QDateTime();
}

} // namespace

BufferRows::BufferRows(LogBuffer &buffer, QObject *parent)
    : LogRows(parent)
    , m_buffer(buffer)
{
    connect(&buffer, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { Q_EMIT appended(last - first + 1); });
    connect(&buffer, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { Q_EMIT dropped(last - first + 1); });
}

LogRow BufferRows::row(int row) const
{
    const LogLine &line = m_buffer.line(row);
    LogRow result;
    result.id = line.number;
    result.level = line.level;
    result.content = line.content;
    result.time = stampOf(line.content.text);
    return result;
}

int BufferRows::rowNear(qint64 id) const
{
    const int known = rowOf(id);
    if (known >= 0 || count() == 0)
        return std::max(0, known);
    return id < idOf(0) ? 0 : count();
}

int BufferRows::nextOfLevel(LogLevel level, int from, Direction direction) const
{
    const int step = direction == Direction::Forward ? 1 : -1;
    for (int row = from + step; row >= 0 && row < count(); row += step) {
        if (m_buffer.line(row).level >= level)
            return row;
    }
    return -1;
}

} // namespace hathora
