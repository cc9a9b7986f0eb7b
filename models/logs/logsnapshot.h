// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logchunk.h"

#include <QList>

namespace hathora {

/// The lines of a chunk from one on.
struct LogPart
{
    std::shared_ptr<const LogChunk> chunk;
    qsizetype first = 0;
};

/// Lines as they were at a moment: for other threads, and alive for as long as somebody holds it.
struct LogSnapshot
{
    QList<LogPart> parts; ///< in order of arrival
    qint64 endId = 0;     ///< behind the last one

    qint64 lines() const
    {
        return parts.isEmpty() ? 0 : endId - parts.first().chunk->firstId() - parts.first().first;
    }
};

} // namespace hathora
