// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logbuffer.h"
#include "models/logs/logrows.h"

namespace hathora {

/// The lines of a LogBuffer as rows; their number is their id.
class BufferRows : public LogRows
{
    Q_OBJECT

public:
    explicit BufferRows(LogBuffer &buffer, QObject *parent = nullptr);

    int count() const override { return m_buffer.rowCount(); }
    LogRow row(int row) const override;
    qint64 idOf(int row) const override { return m_buffer.line(row).number; }
    int rowOf(qint64 id) const override { return m_buffer.rowOfNumber(id); }
    int rowNear(qint64 id) const override;
    QString wholeLine(int row) const override { return m_buffer.line(row).content.text; }
    int nextOfLevel(LogLevel level, int from, Direction direction) const override;

private:
    LogBuffer &m_buffer;
};

} // namespace hathora
