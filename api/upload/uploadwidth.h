// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace hathora {

/// How many parts are sent at once: more as long as that makes the whole faster, fewer when parts fail.
class UploadWidth
{
public:
    UploadWidth(int first, int most);

    int now() const { return m_width; }
    void confirmed(qint64 bytes, std::chrono::milliseconds at); ///< by any clock that only goes forward
    void failed();

private:
    void judge(double rate);
    void beginRound(std::chrono::milliseconds at);

    int m_width;
    int m_most;
    double m_rate = 0;      ///< bytes a millisecond, before it was made wider
    bool m_isWider = false; ///< since the last round: it has to prove itself
    int m_rest = 0;         ///< rounds to be left in peace
    int m_parts = 0;        ///< of this round
    qint64 m_bytes = 0;
    std::chrono::milliseconds m_since{-1};
};

} // namespace hathora
