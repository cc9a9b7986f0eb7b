// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace hathora {

/// The hours of a day in which nothing is shown on the desktop, by the clock on the wall.
///
/// Only that clock's time of day counts: where summer time skips an hour it is not missed, and an hour that
/// comes twice is quiet twice.
struct QuietHours
{
    bool isOn = false;
    QTime from{22, 0};
    QTime to{7, 0}; ///< no longer quiet; the same as from: all day

    bool operator==(const QuietHours &) const = default;

    /// At this moment in its own zone.
    bool isQuiet(const QDateTime &now) const
    {
        const QTime time = now.time();
        if (!isOn || from == to)
            return isOn;
        return from < to ? from <= time && time < to : from <= time || time < to;
    }
};

} // namespace hathora
