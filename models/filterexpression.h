// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hathora {

/// What a person typed into a filter box: words, "quoted words", `key:value`, and `-` before any to exclude.
///
/// Terms of different keys must all hold; of values of one key, as in `region:Tokyo region:Seattle` or
/// `region:Tokyo,Seattle`, one must. Letter case does not matter.
class FilterExpression
{
public:
    enum class Sense { Include, Exclude };

    struct Term
    {
        QString key;   ///< lower case; empty for a word that is looked for everywhere
        QString value; ///< lower case
        Sense sense = Sense::Include;

        bool operator==(const Term &) const = default;
    };

    struct Problem
    {
        enum class Kind { UnknownKey, MissingValue, OpenQuote };
        Kind kind;
        QString text; ///< the key, or the part that is not understood

        bool operator==(const Problem &) const = default;
    };

    /// An unknown key is reported and looked for as a word: ids and times contain colons too.
    static FilterExpression parse(const QString &text, const QStringList &keys);

    bool isEmpty() const { return m_terms.isEmpty(); }
    const QList<Term> &terms() const { return m_terms; }
    const QList<Problem> &problems() const { return m_problems; }

    QStringList keys() const; ///< used by the terms, each once

    /// Whether a row matches: `all` is its searchable text, `cell(key)` that of one cell, both lower case.
    template <typename Cell>
    bool matches(const QString &all, const Cell &cell) const
    {
        for (const Term &term : m_terms) {
            if (!term.key.isEmpty())
                continue;
            if (all.contains(term.value) != (term.sense == Sense::Include))
                return false;
        }
        for (const Group &group : m_groups) {
            if (!holds(group, cell(group.key)))
                return false;
        }
        return true;
    }

    bool hasWords() const { return m_hasWords; } ///< whether matches() looks at `all`

    bool operator==(const FilterExpression &other) const { return m_terms == other.m_terms; }

private:
    class Reader;
    struct Group
    {
        QString key;
        QStringList included;
        QStringList excluded;
    };

    static bool holds(const Group &group, const QString &cell);
    void addValues(Reader &reader, const QString &key, Sense sense);
    void add(Term term);

    QList<Term> m_terms;
    QList<Group> m_groups; ///< the terms with a key, by key
    QList<Problem> m_problems;
    bool m_hasWords = false;
};

/// The filter with these values, and no others, for one key: `region:Tokyo,"Los Angeles"` first, and the rest
/// as it was. Without values that key is filtered by no more. What is excluded stays so.
QString filterWith(const QString &filter, const QString &key, const QStringList &values);

} // namespace hathora
