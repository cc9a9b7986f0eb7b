// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace hathora {

/// How the time of a line is written beside it.
enum class LogTimes {
    None,
    Local,
    Utc,
    Relative, ///< to another line: the one that was clicked, or the newest
};

/// The time in no more than logTimeCells characters; the dash where it is unknown.
QString logTimeText(const QDateTime &time, LogTimes as, const QDateTime &reference);
constexpr int logTimeCells = 12;

} // namespace hathora
