// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logquery.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr qsizetype mostSpots = 1000;
constexpr qsizetype longestText = 16 * 1024;

void addSpots(const QRegularExpression &expression, const QString &text, QList<LogSpot> &spots)
{
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    while (matches.hasNext() && spots.size() < mostSpots) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            spots.append({match.capturedStart(), match.capturedLength()});
    }
}

/// In order, and those that touch another of a further term made one.
QList<LogSpot> joined(QList<LogSpot> spots)
{
    std::sort(spots.begin(), spots.end(),
              [](const LogSpot &one, const LogSpot &other) { return one.start < other.start; });
    QList<LogSpot> result;
    for (const LogSpot &spot : std::as_const(spots)) {
        if (result.isEmpty() || spot.start >= result.constLast().start + result.constLast().length) {
            result.append(spot);
            continue;
        }
        LogSpot &last = result.last();
        last.length = std::max(last.length, spot.start + spot.length - last.start);
    }
    return result;
}

} // namespace

LogTerm LogTerm::read(const QString &typed, Case letterCase)
{
    LogTerm term;
    term.letterCase = letterCase;
    QStringView rest(typed);
    if (rest.size() > 1 && rest.startsWith(u'!')) {
        term.sense = Sense::Without;
        rest = rest.sliced(1);
    }
    if (rest.size() > 2 && rest.startsWith(u'/') && rest.endsWith(u'/')) {
        term.syntax = Syntax::Expression;
        rest = rest.sliced(1, rest.size() - 2);
    }
    term.pattern = rest.toString();
    return term;
}

QRegularExpression LogTerm::expression() const
{
    const auto options = letterCase == Case::Ignored ? QRegularExpression::CaseInsensitiveOption
                                                     : QRegularExpression::NoPatternOption;
    return QRegularExpression(syntax == Syntax::Text ? QRegularExpression::escape(pattern) : pattern,
                              options);
}

bool LogTerm::isValid() const
{
    return syntax == Syntax::Text || expression().isValid();
}

bool LogQuery::isEverything() const
{
    return least == LogLevel::Unknown && !sources &&
           std::all_of(terms.cbegin(), terms.cend(),
                       [](const LogTerm &term) { return term.pattern.isEmpty(); });
}

bool LogQuery::isValid() const
{
    return std::all_of(terms.cbegin(), terms.cend(), [](const LogTerm &term) { return term.isValid(); });
}

QList<LogSpot> matchesIn(const LogQuery &query, const QString &text)
{
    QList<LogSpot> spots;
    const QString front = text.left(longestText);
    for (const LogTerm &term : query.terms) {
        const bool isLookedFor = term.sense == LogTerm::Sense::With && !term.pattern.isEmpty();
        if (isLookedFor && term.isValid())
            addSpots(term.expression(), front, spots);
    }
    return joined(std::move(spots));
}

} // namespace hathora
