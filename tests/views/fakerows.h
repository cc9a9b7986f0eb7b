// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logrows.h"

namespace hathora::testing {

/// Rows of a log that a test makes up.
class FakeRows : public LogRows
{
    Q_OBJECT

public:
    int count() const override { return int(m_rows.size()); }
    LogRow row(int row) const override { return m_rows.at(row); }
    qint64 idOf(int row) const override { return m_rows.at(row).id; }
    int rowOf(qint64 id) const override
    {
        for (int row = 0; row < count(); ++row) {
            if (m_rows.at(row).id == id)
                return row;
        }
        return -1;
    }
    int rowNear(qint64 id) const override { return qMax(0, rowOf(id)); }
    QString wholeLine(int row) const override { return QStringLiteral("whole line %1").arg(row); }
    int nextOfLevel(LogLevel level, int from, Direction direction) const override
    {
        const int step = direction == Direction::Forward ? 1 : -1;
        for (int row = from + step; row >= 0 && row < count(); row += step) {
            if (m_rows.at(row).level >= level)
                return row;
        }
        return -1;
    }

    static LogRow line(const QString &text, LogLevel level = LogLevel::Info)
    {
        LogRow row;
        row.level = level;
        row.content.text = text;
        return row;
    }

    void add(LogRow row)
    {
        row.id = m_nextId++;
        m_rows.append(row);
        Q_EMIT appended(1);
    }
    void insert(int at, LogRow row)
    {
        row.id = m_nextId++;
        m_rows.insert(at, row);
        Q_EMIT rearranged();
    }
    void remove(int at)
    {
        m_rows.removeAt(at);
        Q_EMIT rearranged();
    }

private:
    QList<LogRow> m_rows;
    qint64 m_nextId = 1;
};

} // namespace hathora::testing
