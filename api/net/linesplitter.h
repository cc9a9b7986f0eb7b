// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hathora {

/// Makes lines of chunks that may end inside a line or inside a UTF-8 character.
///
/// A line longer than longest is handed out in pieces, so that a server cannot fill the memory with one.
class LineSplitter
{
public:
    static constexpr qsizetype longest = 64 * 1024; ///< bytes

    QStringList take(QByteArrayView chunk);
    QStringList rest(); ///< what stands after the last line end, if anything

private:
    QByteArray m_pending;
};

} // namespace hathora
