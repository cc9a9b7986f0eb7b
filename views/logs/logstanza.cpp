// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logstanza.h"

#include "models/format.h"

#include <algorithm>
#include <utility>

namespace hathora {

namespace {

constexpr int markIndent = 2;  ///< of a line that can be unfolded: its mark stands there
constexpr int fieldIndent = 4; ///< of a field

AnsiStyle faint()
{
    AnsiStyle style;
    style.faint = true;
    return style;
}

void addFaint(AnsiLine &line, const QString &text)
{
    line.spans.append({line.text.size(), text.size(), faint()});
    line.text += text;
}

AnsiLine written(const LogField &field)
{
    AnsiLine line;
    addFaint(line, field.name + QStringLiteral(": "));
    line.text += field.value;
    return line;
}

} // namespace

LogStanza::LogStanza(LogRow row, Fold fold)
    : m_row(std::move(row))
    , m_fold(m_row.fields.isEmpty() ? Fold::None : fold)
{
    add(head(), m_fold == Fold::None ? 0 : markIndent);
    if (m_fold != Fold::Unfolded)
        return;
    for (const LogField &field : std::as_const(m_row.fields))
        add(written(field), fieldIndent);
}

AnsiLine LogStanza::head() const
{
    AnsiLine line = m_row.content;
    if (m_row.kind == LogRow::Kind::Gap)
        line = {tr("The connection was broken here: lines may be missing."), {}};
    if (m_fold == Fold::Folded)
        addFaint(line, QStringLiteral("  {%1}").arg(m_row.fields.size()));
    if (m_row.cut > 0)
        addFaint(line,
                 QStringLiteral(" … ") + tr("%1 characters more").arg(format::count(double(m_row.cut))));
    return line;
}

void LogStanza::add(AnsiLine line, int indent)
{
    if (!m_paragraphs.isEmpty())
        m_text += u'\n';
    const qsizetype start = m_text.size();
    m_text += line.text;
    LogCells cells(line.text);
    m_paragraphs.append({start, indent, std::move(line), std::move(cells)});
}

int LogStanza::linesOf(const LogParagraph &paragraph, int columns)
{
    const int room = std::max(1, columns - paragraph.indent);
    const int cells = paragraph.cells.count();
    return columns == unlimited || cells <= room ? 1 : (cells + room - 1) / room;
}

int LogStanza::widest() const
{
    int widest = 0;
    for (const LogParagraph &paragraph : m_paragraphs)
        widest = std::max(widest, paragraph.indent + paragraph.cells.count());
    return widest;
}

int LogStanza::lineCount(int columns) const
{
    int lines = 0;
    for (const LogParagraph &paragraph : m_paragraphs)
        lines += linesOf(paragraph, columns);
    return lines;
}

LogStanza::Piece LogStanza::piece(int line, int columns) const
{
    for (const LogParagraph &paragraph : m_paragraphs) {
        const int lines = linesOf(paragraph, columns);
        if (line < lines)
            return {&paragraph, line * std::max(1, columns - paragraph.indent)};
        line -= lines;
    }
    return {&m_paragraphs.constLast(), 0};
}

} // namespace hathora
