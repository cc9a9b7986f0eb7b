// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/recordcursor.h"

namespace hathora {

RecordCursor::RecordCursor(QStringList segments, std::optional<ProcessId> process)
    : m_segments(std::move(segments))
{
    if (process)
        m_process = process->text().toUtf8();
}

QList<RecordedPiece> RecordCursor::next(qsizetype about)
{
    QList<RecordedPiece> pieces;
    for (qsizetype size = 0; size < about;) {
        const auto block = nextBlock();
        if (block) {
            pieces.append(block->piece());
            size += block->size;
        } else if (!openNext()) {
            break;
        }
    }
    return pieces;
}

bool RecordCursor::openNext()
{
    while (!m_segments.isEmpty()) {
        auto contents = RecordContents::read(m_segments.takeFirst());
        if (!contents)
            continue;
        m_contents = std::move(*contents);
        m_place = m_contents.head;
        return true;
    }
    return false;
}

/// The next one that is wanted of the segment that is open. Behind a block that was cut off there is nothing;
/// one that was damaged later is passed over.
std::optional<RecordBlock> RecordCursor::nextBlock()
{
    const QByteArrayView bytes(m_contents.bytes);
    while (m_place < bytes.size()) {
        const auto block = RecordBlock::first(bytes.sliced(m_place));
        const qsizetype size = block ? block->size : bytes.size() - m_place;
        m_place += size;
        const bool isWanted = block && (!m_process || block->process == *m_process);
        if (isWanted && block->isWhole())
            return block;
        if (!block || isWanted)
            m_damaged += size;
    }
    return {};
}

} // namespace hathora
