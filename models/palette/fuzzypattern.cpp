// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/fuzzypattern.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr int unbrokenBase = 60;
constexpr int eachLetter = 4;
constexpr int atBeginning = 30;
constexpr int atWord = 20;
constexpr int wholeWord = 10;
constexpr int worstPlace = 20; ///< what lies farther back counts no less
constexpr int brokenBase = 10;
constexpr int step = 6; ///< of a broken word: each letter that follows the one before, or begins a word

quint64 bitOf(QChar character)
{
    const char16_t c = character.unicode();
    if (c >= u'a' && c <= u'z')
        return quint64(1) << (c - u'a');
    if (c >= u'0' && c <= u'9')
        return quint64(1) << (26 + c - u'0');
    return quint64(1) << 36;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || (text.at(at).isLetterOrNumber() && !text.at(at - 1).isLetterOrNumber());
}

bool endsWord(const QString &text, qsizetype after)
{
    return after == text.size() || !text.at(after).isLetterOrNumber();
}

} // namespace

FuzzyText::FuzzyText(const QString &text)
    : folded(text.toCaseFolded())
{
    for (const QChar character : std::as_const(folded))
        letters |= bitOf(character);
}

FuzzyWord::FuzzyWord(const QString &typed)
    : m_word(typed)
{
}

std::optional<int> FuzzyWord::in(const FuzzyText &text) const
{
    if ((m_word.letters & ~text.letters) != 0)
        return {};
    const std::optional<int> whole = unbroken(text.folded);
    return whole ? whole : broken(text.folded);
}

std::optional<int> FuzzyWord::wholeIn(const FuzzyText &text) const
{
    if ((m_word.letters & ~text.letters) != 0)
        return {};
    return unbroken(text.folded);
}

/// Where it begins a word if it does so anywhere, else where it comes first.
std::optional<int> FuzzyWord::unbroken(const QString &text) const
{
    const qsizetype first = text.indexOf(m_word.folded);
    if (first < 0)
        return {};
    qsizetype place = first;
    while (place >= 0 && !beginsWord(text, place))
        place = text.indexOf(m_word.folded, place + 1);
    const bool isAtWord = place >= 0;
    if (!isAtWord)
        place = first;
    int score = unbrokenBase + eachLetter * int(m_word.folded.size());
    score -= int(std::min<qsizetype>(place, worstPlace));
    if (isAtWord) {
        score += place == 0 ? atBeginning : atWord;
        if (endsWord(text, place + m_word.folded.size()))
            score += wholeWord;
    }
    return score;
}

std::optional<int> FuzzyWord::broken(const QString &text) const
{
    std::optional<int> best;
    const QChar initial = m_word.folded.front();
    for (qsizetype start = text.indexOf(initial); start >= 0; start = text.indexOf(initial, start + 1)) {
        if (!beginsWord(text, start))
            continue;
        const std::optional<int> score = brokenFrom(text, start);
        if (!score)
            break; // farther back there is even less
        best = std::max(best.value_or(*score), *score);
    }
    return best;
}

std::optional<int> FuzzyWord::brokenFrom(const QString &text, qsizetype start) const
{
    int score = brokenBase + step;
    qsizetype last = start;
    for (qsizetype letter = 1; letter < m_word.folded.size(); ++letter) {
        const qsizetype at = text.indexOf(m_word.folded.at(letter), last + 1);
        if (at < 0)
            return {};
        const qsizetype skipped = at - last - 1;
        score += skipped == 0 || beginsWord(text, at) ? step : -int(std::min<qsizetype>(skipped, step));
        last = at;
    }
    return std::max(score, 1);
}

QList<FuzzyWord> fuzzyWords(const QString &typed)
{
    QList<FuzzyWord> words;
    const QStringList parts = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        words.append(FuzzyWord(part));
    return words;
}

} // namespace hathora
