// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logmoment.h"

#include "models/logs/logrows.h"
#include "views/logs/logview.h"

#include <utility>

namespace hathora {

namespace {

using namespace std::chrono_literals;

constexpr auto asNear = 2s;
constexpr int mostUntimed = 1000; ///< lines in a row that say no time; more are a log without times

/// The first row from there that says its time; -1 if none does.
int timedFrom(const LogRows &rows, int row, int end)
{
    for (const int last = std::min(end, row + mostUntimed); row < last; ++row) {
        if (rows.row(row).time.isValid())
            return row;
    }
    return -1;
}

std::chrono::milliseconds distance(const LogRows &rows, int row, const QDateTime &time)
{
    const QDateTime own = rows.row(row).time;
    return own.isValid() ? std::chrono::milliseconds(std::abs(own.msecsTo(time)))
                         : std::chrono::milliseconds::max();
}

/// Rows are sorted by their times.
int firstNotBefore(const LogRows &rows, const QDateTime &time)
{
    int low = 0;
    int high = rows.count();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const int timed = timedFrom(rows, middle, high);
        if (timed >= 0 && rows.row(timed).time < time)
            low = timed + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

int rowAt(const LogRows &rows, const QDateTime &time)
{
    const int after = firstNotBefore(rows, time);
    int nearest = after < rows.count() ? after : rows.count() - 1;
    if (nearest > 0 && distance(rows, nearest - 1, time) < distance(rows, nearest, time))
        --nearest;
    if (nearest < 0 || distance(rows, nearest, time) == std::chrono::milliseconds::max())
        return -1;
    const auto reach = distance(rows, nearest, time) + asNear;
    int gravest = nearest;
    for (const int step : {-1, 1}) {
        for (int row = nearest + step; row >= 0 && row < rows.count(); row += step) {
            if (distance(rows, row, time) > reach)
                break;
            if (rows.row(row).level > rows.row(gravest).level)
                gravest = row;
        }
    }
    return gravest;
}

LogMoment::LogMoment(LogView *view)
    : QObject(view)
    , m_view(view)
{
}

void LogMoment::setRows(LogRows *rows)
{
    if (m_rows)
        m_rows->disconnect(this);
    m_rows = rows;
    m_wanted = {};
    if (!rows)
        return;
    connect(rows, &LogRows::appended, this, &LogMoment::look);
    connect(rows, &LogRows::rearranged, this, &LogMoment::look);
}

void LogMoment::goTo(const QDateTime &time)
{
    m_wanted = time;
    look();
}

/// The log comes in pieces: until a line after the moment is there, a nearer one may follow.
void LogMoment::look()
{
    if (!m_wanted.isValid() || !m_rows || m_rows->count() == 0)
        return;
    const int row = rowAt(*m_rows, m_wanted);
    const QDateTime last = m_rows->row(m_rows->count() - 1).time;
    if (last.isValid() && last >= m_wanted)
        m_wanted = {};
    if (row >= 0)
        m_view->goToRow(row);
}

} // namespace hathora
