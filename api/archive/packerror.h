// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>

namespace hathora {

/// Why there is no archive.
struct PackError
{
    enum class Kind {
        Cancelled,
        Obstacle,     ///< PackList::obstacles() was not empty
        FileGone,     ///< was listed, and is no more
        Unreadable,   ///< a file or folder of the source
        KeptChanging, ///< a file that changed each time it was read
        DiskFull,     ///< where the archive is written; also a quota or a limit on the size of a file
        Unwritable,   ///< the archive's file or folder
        Unexpected,   ///< anything else: a bug
    };

    Kind kind = Kind::Unexpected;
    QByteArray path; ///< which file, as bytes: in the archive, or on this machine for DiskFull and Unwritable
    int errorNumber = 0; ///< errno, 0 where there was none

    bool operator==(const PackError &) const = default;
};

} // namespace hathora

Q_DECLARE_METATYPE(hathora::PackError)
