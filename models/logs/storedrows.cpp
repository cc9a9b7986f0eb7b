// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/storedrows.h"

#include "models/logs/logfields.h"
#include "models/logs/logstamp.h"
#include "models/logs/logstore.h"

namespace hathora {

namespace {

/// Longer lines are cut: a view would take seconds for one of a megabyte.
constexpr qsizetype longestShown = 16 * 1024; // bytes

/// Where the last whole character ends: one that is cut within is left out.
qsizetype endOfCharacters(const QByteArray &bytes)
{
    qsizetype lead = bytes.size() - 1;
    while (lead > 0 && bytes.size() - lead < 4 && (bytes.at(lead) & 0xc0) == 0x80)
        --lead;
    const auto first = static_cast<unsigned char>(bytes.at(lead));
    const qsizetype length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
    return bytes.size() - lead < length ? lead : bytes.size();
}

/// The first row from one on, in a direction, of which something holds; -1 if there is none.
template <typename Predicate>
int firstOf(int from, int count, LogRows::Direction direction, Predicate holds)
{
    const int step = direction == LogRows::Direction::Forward ? 1 : -1;
    for (int row = from + step; row >= 0 && row < count; row += step) {
        if (holds(row))
            return row;
    }
    return -1;
}

} // namespace

StoredRows::StoredRows(const LogStore &store, QObject *parent)
    : LogRows(parent)
    , m_store(store)
    , m_matches(store, LogMatches::Gaps::Kept)
{
    connect(&m_matches, &LogMatches::appended, this,
            [this](qsizetype count) { Q_EMIT appended(int(count)); });
    connect(&m_matches, &LogMatches::dropped, this, [this](qsizetype count) { Q_EMIT dropped(int(count)); });
    connect(&m_matches, &LogMatches::rearranged, this, &LogRows::rearranged);
    connect(&m_matches, &LogMatches::finished, this, &StoredRows::filtered);
    connect(&store, &LogStore::cleared, this, &LogRows::replaced);
    setFilter({});
}

int StoredRows::count() const
{
    return int(m_matches.count());
}

qint64 StoredRows::idOf(int row) const
{
    return m_matches.idAt(row);
}

int StoredRows::rowOf(qint64 id) const
{
    return int(m_matches.placeOf(id));
}

int StoredRows::rowNear(qint64 id) const
{
    return int(m_matches.placeNear(id));
}

LogRow StoredRows::row(int row) const
{
    LogRow result;
    result.id = idOf(row);
    const LogEntry entry = m_store.entry(result.id);
    result.kind = entry.is(LogEntry::IsGap) ? LogRow::Kind::Gap : LogRow::Kind::Line;
    result.level = entry.level;
    result.source = entry.source;
    result.time = QDateTime::fromMSecsSinceEpoch(entry.time, Qt::UTC);
    const qsizetype length = m_store.length(result.id);
    QByteArray bytes = m_store.bytes(result.id, longestShown);
    if (length > bytes.size())
        bytes.truncate(endOfCharacters(bytes));
    result.cut = length - bytes.size();
    const bool isWhole = result.cut == 0;
    if (const auto fold = isWhole && entry.is(LogEntry::IsJson) ? foldOf(bytes) : std::nullopt) {
        result.content = readAnsi(fold->message);
        result.fields = fold->fields;
    } else {
        result.content = readAnsi(QString::fromUtf8(bytes));
    }
    return result;
}

QString StoredRows::wholeLine(int row) const
{
    const qint64 id = idOf(row);
    return readAnsi(QString::fromUtf8(m_store.bytes(id, m_store.length(id)))).text;
}

bool StoredRows::isGrave(int row, LogLevel level) const
{
    const LogEntry entry = m_store.entry(idOf(row));
    return !entry.is(LogEntry::IsGap) && entry.level >= level;
}

int StoredRows::nextOfLevel(LogLevel level, int from, Direction direction) const
{
    return firstOf(from, count(), direction, [&](int row) { return isGrave(row, level); });
}

bool StoredRows::isAfterPause(int row, std::chrono::milliseconds atLeast) const
{
    return row > 0 && m_store.entry(idOf(row)).time - m_store.entry(idOf(row - 1)).time >= atLeast.count();
}

int StoredRows::nextPause(std::chrono::milliseconds atLeast, int from, Direction direction) const
{
    return firstOf(from, count(), direction, [&](int row) { return isAfterPause(row, atLeast); });
}

} // namespace hathora
