// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logselection.h"

#include "models/logbuffer.h"

#include <algorithm>

namespace hathora {

namespace {

qsizetype lengthOf(const LogBuffer &buffer, qint64 number)
{
    const int row = buffer.rowOfNumber(number);
    return row < 0 ? 0 : buffer.line(row).content.text.size();
}

qint64 firstOf(const LogBuffer &buffer)
{
    return buffer.line(0).number;
}

qint64 lastOf(const LogBuffer &buffer)
{
    return buffer.line(buffer.rowCount() - 1).number;
}

} // namespace

LogSelection LogSelection::all(const LogBuffer &buffer)
{
    if (buffer.rowCount() == 0)
        return {};
    const qint64 last = lastOf(buffer);
    return {{firstOf(buffer), 0}, {last, lengthOf(buffer, last)}};
}

LogSelection LogSelection::word(const LogBuffer &buffer, const LogPosition &at)
{
    const int row = buffer.rowOfNumber(at.line);
    if (row < 0)
        return {};
    const QString &text = buffer.line(row).content.text;
    qsizetype begin = std::min(at.index, text.size());
    qsizetype end = begin;
    while (begin > 0 && !text.at(begin - 1).isSpace())
        --begin;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return {{at.line, begin}, {at.line, end}};
}

LogSelection LogSelection::extendedByLines(const LogBuffer &buffer, int lines) const
{
    if (buffer.rowCount() == 0)
        return {};
    const qint64 line = std::clamp(caret.line + lines, firstOf(buffer), lastOf(buffer));
    const bool isForward = line >= anchor.line;
    return {{anchor.line, isForward ? 0 : lengthOf(buffer, anchor.line)},
            {line, isForward ? lengthOf(buffer, line) : 0}};
}

QString LogSelection::textIn(const LogBuffer &buffer) const
{
    if (isEmpty() || buffer.rowCount() == 0 || end().line < firstOf(buffer))
        return {};
    const int first = buffer.rowOfNumber(std::max(firstOf(buffer), begin().line));
    const int last = buffer.rowOfNumber(std::min(lastOf(buffer), end().line));
    QStringList lines;
    for (int row = first; row <= last; ++row) {
        const LogLine &line = buffer.line(row);
        const auto [from, to] = partOf(line.number, line.content.text.size());
        lines.append(line.content.text.mid(from, to - from));
    }
    return lines.join(u'\n');
}

} // namespace hathora
