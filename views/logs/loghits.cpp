// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/loghits.h"

namespace hathora {

namespace {

constexpr qreal hitOpacity = 0.10;
constexpr qreal matchOpacity = 0.35;

} // namespace

bool LogHits::isHit(const QString &line) const
{
    if (isNone())
        return false;
    const bool holds = text.isEmpty() ? expression.match(line).hasMatch() : line.contains(text, letterCase);
    return holds == (sense == Sense::With);
}

QList<LogMark> LogHits::marksIn(const QString &line, const Theme &theme) const
{
    QList<LogMark> marks;
    if (isNone() || sense == Sense::Without)
        return marks;
    const QColor colour = blend(theme.base, theme.accent, matchOpacity);
    if (text.isEmpty()) {
        for (QRegularExpressionMatchIterator each = expression.globalMatch(line); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            marks.append({match.capturedStart(), match.capturedLength(), colour});
        }
        return marks;
    }
    qsizetype at = line.indexOf(text, 0, letterCase);
    for (; at >= 0; at = line.indexOf(text, at + text.size(), letterCase))
        marks.append({at, text.size(), colour});
    return marks;
}

QColor LogHits::ground(const Theme &theme)
{
    return blend(theme.base, theme.accent, hitOpacity);
}

} // namespace hathora
