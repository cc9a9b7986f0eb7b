// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/historyvalues.h"
#include "models/logs/recordblock.h"

#include <QFile>

namespace hathora {

/// A file of blocks of one application, which its head names. It is only ever added to: of one whose writing
/// was cut off by a kill or a power cut, all up to there can be read.
class RecordSegment
{
public:
    /// The file must not be there yet. It is readable by its owner alone.
    [[nodiscard]] bool begin(const QString &path, const HistoryScope &scope);
    /// It is with the system then, and survives the program. After a failure nothing more can be added.
    [[nodiscard]] bool add(const QByteArray &block);
    bool isOutOfRoom() const; ///< why the last one failed

private:
    QFile m_file;
};

/// A segment as it was read.
struct RecordContents
{
    HistoryScope scope;
    QByteArray bytes;   ///< of the file
    qsizetype head = 0; ///< the first block's place

    /// Absent if it cannot be read or is none of ours.
    static std::optional<RecordContents> read(const QString &path);
};

} // namespace hathora
