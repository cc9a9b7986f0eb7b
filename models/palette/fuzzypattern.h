// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace hathora {

/// A text to be searched often: folded once, with a note of which letters are in it.
struct FuzzyText
{
    FuzzyText() = default;
    explicit FuzzyText(const QString &text);

    QString folded;
    quint64 letters = 0; ///< a bit for each letter and digit; others share one
};

/// One word as somebody types it, with letters left out: `rlbk` for “Roll back”, `frk` for Frankfurt.
///
/// What is left out may be anything but the beginning: the first letter begins a word of the text.
class FuzzyWord
{
public:
    explicit FuzzyWord(const QString &typed);

    /// The better it fits, the larger and always above 0; absent if it does not.
    std::optional<int> in(const FuzzyText &text) const;

    /// The same where letters may not be left out, as in ids.
    std::optional<int> wholeIn(const FuzzyText &text) const;

private:
    std::optional<int> unbroken(const QString &text) const;
    std::optional<int> broken(const QString &text) const;
    std::optional<int> brokenFrom(const QString &text, qsizetype start) const;

    FuzzyText m_word;
};

/// The words of what was typed, each to be found on its own and in any order.
QList<FuzzyWord> fuzzyWords(const QString &typed);

} // namespace hathora
