// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace hathora {

/// What was written down of a process's log at one moment.
struct RecordedPiece
{
    enum class Kind : quint8 {
        Lines = 1,
        Gap = 2, ///< here lines may be missing
    };

    ProcessId process;
    Kind kind = Kind::Lines;
    qint64 at = 0;     ///< when it came: milliseconds since 1970, UTC
    QStringList lines; ///< none of a gap
    qint64 lost = 0;   ///< of a gap: lines that came and were not written; zero: none that we know of

    bool operator==(const RecordedPiece &) const = default;
};

/// What there is of a process's log.
struct RecordedLog
{
    ProcessId process;
    qint64 since = 0; ///< when its oldest line came: milliseconds since 1970, UTC
    qint64 until = 0; ///< when its newest one came
    qint64 lines = 0;
    qint64 bytes = 0; ///< on disk
    qint64 lost = 0;  ///< lines that came and were not written
    qint64 gaps = 0;  ///< where lines may be missing; what was lost is one too

    bool operator==(const RecordedLog &) const = default;
};

/// Where logs are recorded, and how much of them.
struct RecordPlace
{
    QString folder;               ///< made when there is something to write, readable by its owner alone
    qint64 mostBytes = 256 << 20; ///< of all applications together; the oldest leaves
};

/// How it goes with recording.
struct RecordHealth
{
    enum class Trouble {
        None,
        Locked,   ///< another program of this user records here; what is there can be read
        Full,     ///< there is no more room on the disk
        Unusable, ///< the folder can be neither made nor written
    };

    Trouble trouble = Trouble::None;
    qint64 bytes = 0; ///< on disk

    bool operator==(const RecordHealth &) const = default;
};

} // namespace hathora

Q_DECLARE_METATYPE(hathora::RecordedPiece)
