// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hathora {

/// Where the characters of one line stand in a grid of cells, as in a terminal.
///
/// Most characters take one cell, East Asian ones and emoji two, combining ones none. That makes wrapping and
/// hit tests arithmetic, which a hundred thousand lines can afford; asking the font could not.
class LogCells
{
public:
    explicit LogCells(const QString &text);

    static int countOf(const QString &text);

    int count() const { return m_cells.isEmpty() ? int(m_length) : m_cells.last(); }
    bool isPlain() const { return m_cells.isEmpty(); } ///< every character takes one cell

    int cellOf(qsizetype index) const; ///< the length is an index too
    qsizetype indexAt(int cell) const; ///< of the character that covers the cell; the length behind the end
    qsizetype next(qsizetype index) const; ///< the first index behind the character at this one

private:
    qsizetype m_length;
    QList<int> m_cells; ///< one an index and one behind the end; empty where each is its own number
};

} // namespace hathora
