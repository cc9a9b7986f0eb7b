// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace hathora {

/// A line of the screen within the rows of a log.
struct LogPlace
{
    int row = 0;
    int line = 0; ///< of the row's own lines; 0 is its first

    auto operator<=>(const LogPlace &) const = default;
};

/// Where rows of different heights stand on a screen.
///
/// Only rows near the place that is looked at are ever measured, so that nothing grows with the log: not what
/// adding a line costs, nor another width, nor an unfolded row.
class LogLayout
{
public:
    /// The lines of the screen that a row takes, at least 1; asked for 0 to \a rows - 1.
    using Height = std::function<int(int row)>;

    LogLayout(int rows, Height height);

    /// So many lines further down, up if negative; ends at the first line and at the last.
    LogPlace moved(LogPlace from, int lines) const;
    /// What stands at the top when the last line stands at the bottom of so many lines.
    LogPlace endAt(int visibleLines) const;
    /// The lines from one place down to another, no more than \a most; negative if it is above.
    int distance(LogPlace from, LogPlace to, int most) const;

private:
    LogPlace last() const;
    LogPlace down(LogPlace from, int lines) const;
    LogPlace up(LogPlace from, int lines) const;

    int m_rows;
    Height m_height;
};

} // namespace hathora
