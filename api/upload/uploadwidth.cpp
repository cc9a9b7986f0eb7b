// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/uploadwidth.h"

#include <algorithm>

namespace hathora {
namespace {

constexpr double growth = 1.1; // less is no reason to open another connection
constexpr int restingRounds = 8;

} // namespace

UploadWidth::UploadWidth(int first, int most)
    : m_width(std::min(first, most))
    , m_most(most)
{
}

void UploadWidth::confirmed(qint64 bytes, std::chrono::milliseconds at)
{
    if (m_since.count() < 0) // the first part of a round began before it
        return beginRound(at);
    ++m_parts;
    m_bytes += bytes;
    // Twice as many as go at once: one slow part alone says little.
    if (m_parts < 2 * m_width || at <= m_since)
        return;
    judge(double(m_bytes) / double((at - m_since).count()));
    beginRound(at);
}

void UploadWidth::judge(double rate)
{
    const bool isOfNoUse = m_isWider && rate <= m_rate * growth;
    m_isWider = false;
    if (isOfNoUse) {
        --m_width;
        m_rest = restingRounds;
        return;
    }
    m_rate = rate;
    if (m_rest > 0) {
        --m_rest;
    } else if (m_width < m_most) {
        ++m_width;
        m_isWider = true;
    }
}

void UploadWidth::failed()
{
    m_width = std::max(m_width - 1, 1);
    m_isWider = false;
    m_since = std::chrono::milliseconds(-1);
}

void UploadWidth::beginRound(std::chrono::milliseconds at)
{
    m_since = at;
    m_parts = 0;
    m_bytes = 0;
}

} // namespace hathora
