// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logselection.h"

#include "views/logs/logstanzas.h"

#include <algorithm>

namespace hathora {

namespace {

using Point = std::pair<int, qsizetype>; ///< row and index

/// What is not there any more ends where the next row begins.
Point pointOf(const LogStanzas &stanzas, const LogPosition &position)
{
    const int row = stanzas.rows()->rowOf(position.id);
    return row < 0 ? Point(stanzas.rows()->rowNear(position.id), 0) : Point(row, position.index);
}

LogPosition beginOf(const LogStanzas &stanzas, int row)
{
    return {stanzas.rows()->idOf(row), 0};
}

LogPosition endOf(const LogStanzas &stanzas, int row)
{
    return {stanzas.rows()->idOf(row), stanzas.at(row)->text().size()};
}

} // namespace

std::pair<qsizetype, qsizetype> LogRange::partOf(int row, qsizetype length) const
{
    if (isEmpty() || row < firstRow || row > lastRow)
        return {0, 0};
    return {row == firstRow ? std::min(firstIndex, length) : 0,
            row == lastRow ? std::min(lastIndex, length) : length};
}

LogRange LogSelection::in(const LogStanzas &stanzas) const
{
    if (isEmpty() || stanzas.count() == 0)
        return {};
    const auto [first, last] = std::minmax({pointOf(stanzas, anchor), pointOf(stanzas, caret)});
    return {first.first, first.second, last.first, last.second};
}

LogSelection LogSelection::all(const LogStanzas &stanzas)
{
    const int count = stanzas.count();
    return count == 0 ? LogSelection() : LogSelection{beginOf(stanzas, 0), endOf(stanzas, count - 1)};
}

LogSelection LogSelection::wholeRow(const LogStanzas &stanzas, int row)
{
    return {beginOf(stanzas, row), endOf(stanzas, row)};
}

LogSelection LogSelection::word(const LogStanzas &stanzas, const LogPosition &at)
{
    const int row = stanzas.rows()->rowOf(at.id);
    if (row < 0)
        return {};
    const QString text = stanzas.at(row)->text();
    qsizetype begin = std::min(at.index, text.size());
    qsizetype end = begin;
    while (begin > 0 && !text.at(begin - 1).isSpace())
        --begin;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return {{at.id, begin}, {at.id, end}};
}

LogSelection LogSelection::extendedByRows(const LogStanzas &stanzas, int rows) const
{
    if (stanzas.count() == 0)
        return {};
    const int last = stanzas.count() - 1;
    const int from = std::min(pointOf(stanzas, anchor).first, last);
    const int to = std::clamp(std::min(pointOf(stanzas, caret).first, last) + rows, 0, last);
    if (to >= from)
        return {beginOf(stanzas, from), endOf(stanzas, to)};
    return {endOf(stanzas, from), beginOf(stanzas, to)};
}

QString textOf(const LogStanzas &stanzas, const LogRange &range, int mostRows)
{
    if (range.isEmpty())
        return {};
    QStringList lines;
    const int behind = std::min({range.lastRow + 1, stanzas.count(), range.firstRow + mostRows});
    for (int row = range.firstRow; row < behind; ++row) {
        const LogStanzas::Stanza stanza = stanzas.at(row);
        const auto [from, to] = range.partOf(row, stanza->text().size());
        const bool isWhole = from == 0 && to == stanza->text().size();
        lines.append(isWhole && stanza->row().cut > 0 ? stanzas.rows()->wholeLine(row)
                                                      : stanza->text().mid(from, to - from));
    }
    return lines.join(u'\n');
}

} // namespace hathora
