// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loglevel.h"

namespace hathora {

/// What is known of a kept line besides its bytes. Sixteen bytes, for there are millions of them.
struct LogEntry
{
    enum Flag : quint8 {
        IsGap = 1,    ///< no line: a connection broke here and lines may be missing
        IsStyled = 2, ///< holds escape characters
        IsJson = 4,   ///< begins and ends like an object
        IsStamped = 8 ///< its time is the one that it carries
    };

    qint64 time = 0;    ///< its place among the others: milliseconds since 1970, UTC
    quint32 offset = 0; ///< of its first byte in its chunk
    quint16 source = 0;
    LogLevel level = LogLevel::Unknown;
    quint8 flags = 0;

    bool is(Flag flag) const { return (flags & flag) != 0; }
};
static_assert(sizeof(LogEntry) == 16);

} // namespace hathora
