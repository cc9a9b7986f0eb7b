// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hathora {

/// Finds a text in bytes, some gigabytes a second: whole blocks are tried at once for its first and its last
/// byte. Without regard to case only the letters of ASCII lose theirs.
class LogNeedle
{
public:
    LogNeedle(const QByteArray &text, Qt::CaseSensitivity letterCase);

    qsizetype indexIn(QByteArrayView bytes, qsizetype from = 0) const; ///< -1 if it is not there

private:
    bool isAt(const char *place) const;
    bool mayBeIn(const char *block) const;

    static constexpr qsizetype blockSize = 64;

    QByteArray m_text; ///< in lower case, if that is of no regard
    QByteArray m_fold; ///< the bit that makes each byte lower case, or none
};

} // namespace hathora
