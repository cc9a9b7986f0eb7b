// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logselection.h"

#include "views/logs/logblocks.h"

#include <algorithm>

namespace hathora {

namespace {

using Point = std::pair<int, qsizetype>; ///< row and index

/// What is not there any more ends where the next row begins.
Point pointOf(const LogBlocks &blocks, const LogPosition &position)
{
    const int row = blocks.rows()->rowOf(position.id);
    return row < 0 ? Point(blocks.rows()->rowNear(position.id), 0) : Point(row, position.index);
}

LogPosition beginOf(const LogBlocks &blocks, int row)
{
    return {blocks.rows()->idOf(row), 0};
}

LogPosition endOf(const LogBlocks &blocks, int row)
{
    return {blocks.rows()->idOf(row), blocks.at(row)->text().size()};
}

} // namespace

std::pair<qsizetype, qsizetype> LogRange::partOf(int row, qsizetype length) const
{
    if (isEmpty() || row < firstRow || row > lastRow)
        return {0, 0};
    return {row == firstRow ? std::min(firstIndex, length) : 0,
            row == lastRow ? std::min(lastIndex, length) : length};
}

LogRange LogSelection::in(const LogBlocks &blocks) const
{
    if (isEmpty() || blocks.count() == 0)
        return {};
    const auto [first, last] = std::minmax({pointOf(blocks, anchor), pointOf(blocks, caret)});
    return {first.first, first.second, last.first, last.second};
}

LogSelection LogSelection::all(const LogBlocks &blocks)
{
    const int count = blocks.count();
    return count == 0 ? LogSelection() : LogSelection{beginOf(blocks, 0), endOf(blocks, count - 1)};
}

LogSelection LogSelection::wholeRow(const LogBlocks &blocks, int row)
{
    return {beginOf(blocks, row), endOf(blocks, row)};
}

LogSelection LogSelection::word(const LogBlocks &blocks, const LogPosition &at)
{
    const int row = blocks.rows()->rowOf(at.id);
    if (row < 0)
        return {};
    const QString text = blocks.at(row)->text();
    qsizetype begin = std::min(at.index, text.size());
    qsizetype end = begin;
    while (begin > 0 && !text.at(begin - 1).isSpace())
        --begin;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return {{at.id, begin}, {at.id, end}};
}

LogSelection LogSelection::extendedByRows(const LogBlocks &blocks, int rows) const
{
    if (blocks.count() == 0)
        return {};
    const int last = blocks.count() - 1;
    const int from = std::min(pointOf(blocks, anchor).first, last);
    const int to = std::clamp(std::min(pointOf(blocks, caret).first, last) + rows, 0, last);
    if (to >= from)
        return {beginOf(blocks, from), endOf(blocks, to)};
    return {endOf(blocks, from), beginOf(blocks, to)};
}

QString textOf(const LogBlocks &blocks, const LogRange &range, int mostRows)
{
    if (range.isEmpty())
        return {};
    QStringList lines;
    const int behind = std::min({range.lastRow + 1, blocks.count(), range.firstRow + mostRows});
    for (int row = range.firstRow; row < behind; ++row) {
        const LogBlocks::Block block = blocks.at(row);
        const auto [from, to] = range.partOf(row, block->text().size());
        const bool isWhole = from == 0 && to == block->text().size();
        lines.append(isWhole && block->row().cut > 0 ? blocks.rows()->wholeLine(row)
                                                     : block->text().mid(from, to - from));
    }
    return lines.join(u'\n');
}

} // namespace hathora
