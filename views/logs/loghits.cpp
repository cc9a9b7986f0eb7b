// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/loghits.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr qreal hitOpacity = 0.10;
constexpr qreal currentOpacity = 0.22;
constexpr qreal matchOpacity = 0.35;

} // namespace

QColor LogHits::ground(qint64 line, const Theme &theme) const
{
    if (!std::binary_search(lines.cbegin(), lines.cend(), line))
        return {};
    return blend(theme.base, theme.accent, line == current ? currentOpacity : hitOpacity);
}

QList<LogMark> LogHits::marksIn(const QString &line, const Theme &theme) const
{
    QList<LogMark> marks;
    if (text.isEmpty())
        return marks;
    const QColor colour = blend(theme.base, theme.accent, matchOpacity);
    qsizetype at = line.indexOf(text, 0, letterCase);
    for (; at >= 0; at = line.indexOf(text, at + text.size(), letterCase))
        marks.append({at, text.size(), colour});
    return marks;
}

} // namespace hathora
