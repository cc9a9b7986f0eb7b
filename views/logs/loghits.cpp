// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/loghits.h"

namespace hathora {

namespace {

constexpr qreal hitOpacity = 0.10;
constexpr qreal matchOpacity = 0.35;

/// Where it stands, whether it is looked for or unwanted.
QList<LogSpot> spotsOf(LogTerm term, const QString &line)
{
    if (term.pattern.isEmpty())
        return {};
    term.sense = LogTerm::Sense::With;
    LogQuery query;
    query.terms = {term};
    return matchesIn(query, line);
}

} // namespace

bool LogHits::isHit(const QString &line) const
{
    const bool isWanted = term.sense == LogTerm::Sense::With;
    return !term.pattern.isEmpty() && spotsOf(term, line).isEmpty() != isWanted;
}

QList<LogMark> LogHits::marksIn(const QString &line, const Theme &theme) const
{
    QList<LogMark> marks;
    if (term.sense == LogTerm::Sense::Without)
        return marks;
    const QColor colour = blend(theme.base, theme.accent, matchOpacity);
    for (const LogSpot &spot : spotsOf(term, line))
        marks.append({spot.start, spot.length, colour});
    return marks;
}

QColor LogHits::ground(const Theme &theme)
{
    return blend(theme.base, theme.accent, hitOpacity);
}

} // namespace hathora
