// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/recordsegment.h"

namespace hathora {

/// Reads what was recorded, in the order in which it came. A segment that has gone since is left out.
class RecordCursor
{
public:
    /// Absent: every process. The segments' paths are the oldest first.
    RecordCursor(QStringList segments, std::optional<ProcessId> process);

    /// So many bytes of lines and what the last piece has more; empty at the end.
    QList<RecordedPiece> next(qsizetype about);

    /// Bytes that were passed over so far, because they are not as they were written.
    qint64 damaged() const { return m_damaged; }

private:
    bool openNext();
    std::optional<RecordBlock> nextBlock();

    QStringList m_segments; ///< those to come
    std::optional<QByteArray> m_process;
    RecordContents m_contents;
    qsizetype m_place = 0;
    qint64 m_damaged = 0;
};

} // namespace hathora
