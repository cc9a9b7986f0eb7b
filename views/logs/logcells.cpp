// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logcells.h"

#include <algorithm>
#include <array>

namespace hathora {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Characters that terminals draw two cells wide (Unicode's East Asian Width W and F, in coarse blocks).
constexpr std::array wideRanges{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},
    Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},   Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},
    Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F},
    Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

/// Below this no character is wide and none combines.
constexpr char16_t firstUnplain = 0x300;

int widthOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const auto range = std::find_if(wideRanges.begin(), wideRanges.end(),
                                    [character](const Range &r) { return character <= r.last; });
    return range != wideRanges.end() && character >= range->first ? 2 : 1;
}

bool isPlainText(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < firstUnplain; });
}

/// Calls back with the index, the length in code units and the cell width of each code point.
template <typename Each>
void walk(const QString &text, const Each &each)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : char32_t(text.at(i).unicode());
        const qsizetype length = isPair ? 2 : 1;
        each(length, widthOf(character));
        i += length;
    }
}

} // namespace

LogCells::LogCells(const QString &text)
    : m_length(text.size())
{
    if (isPlainText(text))
        return;
    m_cells.reserve(text.size() + 1);
    int cell = 0;
    int base = 0; // where the last character that takes room begins: what combines stands there too
    walk(text, [this, &cell, &base](qsizetype length, int width) {
        if (width > 0)
            base = cell;
        for (qsizetype i = 0; i < length; ++i)
            m_cells.append(base);
        cell += width;
    });
    m_cells.append(cell);
}

int LogCells::countOf(const QString &text)
{
    if (isPlainText(text))
        return int(text.size());
    int cells = 0;
    walk(text, [&cells](qsizetype, int width) { cells += width; });
    return cells;
}

int LogCells::cellOf(qsizetype index) const
{
    const qsizetype inside = std::clamp<qsizetype>(index, 0, m_length);
    return m_cells.isEmpty() ? int(inside) : m_cells.at(inside);
}

qsizetype LogCells::indexAt(int cell) const
{
    if (cell <= 0)
        return 0;
    if (m_cells.isEmpty())
        return std::min<qsizetype>(cell, m_length);
    if (cell >= m_cells.last())
        return m_length;
    const auto behind = std::upper_bound(m_cells.cbegin(), m_cells.cend(), cell);
    const auto first = std::lower_bound(m_cells.cbegin(), behind, *std::prev(behind));
    return std::distance(m_cells.cbegin(), first);
}

qsizetype LogCells::next(qsizetype index) const
{
    if (m_cells.isEmpty() || index >= m_length)
        return std::min(index + 1, m_length);
    const auto begin = m_cells.cbegin();
    const auto behind = std::upper_bound(begin + index, begin + m_length, m_cells.at(index));
    return std::distance(begin, behind);
}

} // namespace hathora
