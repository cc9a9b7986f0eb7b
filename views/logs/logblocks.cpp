// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logblocks.h"

namespace hathora {

namespace {

/// Characters that are kept made up: some screens of ordinary lines, or a few of the longest.
constexpr int mostKept = 500'000;

} // namespace

void LogBlocks::setRows(LogRows *rows)
{
    m_rows = rows;
    m_others.clear();
    forget();
}

LogBlocks::Block LogBlocks::at(int row) const
{
    const qint64 id = m_rows->idOf(row);
    if (const Block *known = m_blocks.object(id))
        return *known;
    const auto fold = isUnfolded(id) ? LogBlock::Fold::Unfolded : LogBlock::Fold::Folded;
    auto block = std::make_shared<const LogBlock>(m_rows->row(row), fold);
    m_blocks.setMaxCost(mostKept);
    m_blocks.insert(id, new Block(block), int(block->text().size()) + 1);
    return block;
}

void LogBlocks::forget()
{
    m_blocks.clear();
}

bool LogBlocks::isUnfolded(qint64 id) const
{
    return (m_usual == LogBlock::Fold::Unfolded) != m_others.contains(id);
}

void LogBlocks::toggle(qint64 id)
{
    if (!m_others.remove(id))
        m_others.insert(id);
    m_blocks.remove(id);
}

void LogBlocks::foldAll(LogBlock::Fold fold)
{
    m_usual = fold;
    m_others.clear();
    forget();
}

} // namespace hathora
