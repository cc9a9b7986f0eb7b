// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/recordvalues.h"

#include <QByteArray>

#include <optional>

namespace hathora {

/// A piece as it stands in a file: numbers of fixed size, the lowest byte first, then the process's id, then
/// the lines in UTF-8, each with a line feed behind it. Refers to the bytes that it was found in.
struct RecordBlock
{
    RecordedPiece::Kind kind = RecordedPiece::Kind::Lines;
    qint64 at = 0;
    qint64 count = 0; ///< lines; of a gap those that were lost
    QByteArrayView process;
    QByteArrayView text;
    quint16 checksum = 0; ///< as it stands there
    qsizetype size = 0;   ///< of all of it

    /// What stands at the beginning of these bytes; absent if they end too early or are something else.
    static std::optional<RecordBlock> first(QByteArrayView bytes);

    bool isWhole() const; ///< whether the checksum is right; takes about as long as reading
    RecordedPiece piece() const;
};

/// Empty for a piece that has no room in a block: a process's id of 64 KiB or lines of 2 GiB.
QByteArray encodeRecord(const RecordedPiece &piece);

} // namespace hathora
