// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/paletteindex.h"

#include <QHash>

#include <algorithm>

namespace hathora {

namespace {

constexpr int detailShare = 2; ///< a word that is only in the detail counts half
constexpr int perLetter = 4;   ///< of a title, longer ones lose a point

struct Hit
{
    int index;
    int score;
};

bool isBetter(const Hit &one, const Hit &other)
{
    return one.score != other.score ? one.score > other.score : one.index < other.index;
}

} // namespace

void PaletteIndex::setEntries(QList<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    m_texts.clear();
    m_texts.reserve(m_entries.size());
    QHash<QString, FuzzyText> details; // thousands of processes have few of them
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        auto detail = details.constFind(entry.detail);
        if (detail == details.cend())
            detail = details.insert(entry.detail, FuzzyText(entry.detail));
        m_texts.append(
            {FuzzyText(entry.title), *detail, entry.isPlace() ? FuzzyText(entry.key) : FuzzyText()});
    }
}

QList<int> PaletteIndex::search(const QString &typed, int most) const
{
    const QList<FuzzyWord> words = fuzzyWords(typed);
    QList<Hit> hits;
    for (int index = 0; index < size(); ++index) {
        if (const int score = scoreOf(index, words); score > 0)
            hits.append({index, score});
    }
    const qsizetype shown = std::min<qsizetype>(most, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + shown, hits.end(), isBetter);
    QList<int> found;
    for (qsizetype hit = 0; hit < shown; ++hit)
        found.append(hits.at(hit).index);
    return found;
}

int PaletteIndex::scoreOf(int index, const QList<FuzzyWord> &words) const
{
    const Texts &texts = m_texts.at(index);
    int sum = 0;
    for (const FuzzyWord &word : words) {
        const int best = std::max({word.in(texts.title).value_or(0), word.wholeIn(texts.id).value_or(0),
                                   word.in(texts.detail).value_or(0) / detailShare});
        if (best == 0)
            return 0;
        sum += best;
    }
    const int length = int(texts.title.folded.size()) / perLetter;
    return std::max(1, sum + weightOf(m_entries.at(index)) - (words.isEmpty() ? 0 : length));
}

/// Where somebody was or wants to be again goes first. What there are few of is wanted more often than one of
/// thousands that happens to fit as well.
int PaletteIndex::weightOf(const PaletteEntry &entry)
{
    if (entry.standing != PaletteEntry::Standing::Plain)
        return entry.standing == PaletteEntry::Standing::Favourite ? 30 : 20;
    switch (entry.kind) {
    case PaletteEntry::Kind::View:
        return 12;
    case PaletteEntry::Kind::Workspace:
    case PaletteEntry::Kind::Action:
        return 10;
    case PaletteEntry::Kind::Place:
        break;
    }
    const bool isOfMany = entry.place.kind == Place::Kind::Process || entry.place.kind == Place::Kind::Room;
    return isOfMany ? 0 : 6;
}

} // namespace hathora
