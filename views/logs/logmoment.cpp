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

/// The first row from there on, or from there back, that says its time; -1 if none does.
int timed(const LogRows &rows, int row, int step)
{
    for (int left = mostUntimed; left > 0 && row >= 0 && row < rows.count(); row += step, --left) {
        if (rows.row(row).time.isValid())
            return row;
    }
    return -1;
}

std::chrono::milliseconds distance(const LogRows &rows, int row, const QDateTime &time)
{
    return std::chrono::milliseconds(std::abs(rows.row(row).time.msecsTo(time)));
}

/// Rows are sorted by their times.
int firstNotBefore(const LogRows &rows, const QDateTime &time)
{
    int low = 0;
    int high = rows.count();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const int told = timed(rows, middle, 1);
        if (told >= 0 && told < high && rows.row(told).time < time)
            low = told + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

int rowAt(const LogRows &rows, const QDateTime &time)
{
    const int place = firstNotBefore(rows, time);
    const int before = timed(rows, place - 1, -1);
    int nearest = timed(rows, place, 1);
    if (nearest < 0 || (before >= 0 && distance(rows, before, time) < distance(rows, nearest, time)))
        nearest = before;
    if (nearest < 0)
        return nearest;
    const auto reach = distance(rows, nearest, time) + asNear;
    int gravest = nearest;
    for (const int step : {-1, 1}) {
        for (int row = timed(rows, nearest + step, step); row >= 0; row = timed(rows, row + step, step)) {
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
