// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logstanzas.h"

namespace hathora {

namespace {

/// Characters that are kept made up: some screens of ordinary lines, or a few of the longest.
constexpr int mostKept = 500'000;

} // namespace

void LogStanzas::setRows(LogRows *rows)
{
    m_rows = rows;
    m_others.clear();
    forget();
}

LogStanzas::Stanza LogStanzas::at(int row) const
{
    const qint64 id = m_rows->idOf(row);
    if (const Stanza *known = m_stanzas.object(id))
        return *known;
    const auto fold = isUnfolded(id) ? LogStanza::Fold::Unfolded : LogStanza::Fold::Folded;
    auto stanza = std::make_shared<const LogStanza>(m_rows->row(row), fold);
    m_stanzas.setMaxCost(mostKept);
    m_stanzas.insert(id, new Stanza(stanza), int(stanza->text().size()) + 1);
    return stanza;
}

void LogStanzas::forget()
{
    m_stanzas.clear();
}

bool LogStanzas::isUnfolded(qint64 id) const
{
    return (m_usual == LogStanza::Fold::Unfolded) != m_others.contains(id);
}

void LogStanzas::toggle(qint64 id)
{
    if (!m_others.remove(id))
        m_others.insert(id);
    m_stanzas.remove(id);
}

void LogStanzas::foldAll(LogStanza::Fold fold)
{
    m_usual = fold;
    m_others.clear();
    forget();
}

} // namespace hathora
