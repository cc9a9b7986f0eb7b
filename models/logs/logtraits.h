// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loglevel.h"

#include <QByteArray>

#include <optional>

namespace hathora {

/// What can be told of a line when it comes.
struct LogTraits
{
    std::optional<qint64> stamp; ///< milliseconds since 1970, UTC
    LogLevel level = LogLevel::Unknown;
    quint8 flags = 0; ///< of LogEntry
};

/// Of lines that are an object of JSON the members say it: time, timestamp, ts, @timestamp; level, severity,
/// lvl. Only the first 4 KiB of a line are looked at.
LogTraits traitsOf(const QString &line, QByteArrayView utf8);

} // namespace hathora
