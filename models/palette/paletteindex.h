// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/fuzzypattern.h"
#include "models/palette/paletteentry.h"

#include <QList>

namespace hathora {

/// Entries of the palette, made ready to be searched at every key.
class PaletteIndex
{
public:
    void setEntries(QList<PaletteEntry> entries);
    const PaletteEntry &at(int index) const { return m_entries.at(index); }
    int size() const { return int(m_entries.size()); }

    /// Which entries have every word, the best first and at most so many. Of those that fit as well as each
    /// other the earlier one comes first; without a word all fit.
    QList<int> search(const QString &typed, int most) const;

private:
    struct Texts
    {
        FuzzyText title; ///< empty where the entry is called by its id
        FuzzyText detail;
        FuzzyText id; ///< of a place
    };

    int scoreOf(int index, const QList<FuzzyWord> &words) const; ///< 0: it does not fit
    static int weightOf(const PaletteEntry &entry);

    QList<PaletteEntry> m_entries;
    QList<Texts> m_texts;
};

} // namespace hathora
