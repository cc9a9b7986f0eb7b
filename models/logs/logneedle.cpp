// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logneedle.h"

namespace hathora {

LogNeedle::LogNeedle(const QByteArray &text, Qt::CaseSensitivity letterCase)
    : m_text(text)
    , m_fold(text.size(), '\0')
{
    for (qsizetype i = 0; letterCase == Qt::CaseInsensitive && i < m_text.size(); ++i) {
        const char lower = char(m_text.at(i) | 0x20);
        if (lower >= 'a' && lower <= 'z') {
            m_text[i] = lower;
            m_fold[i] = 0x20;
        }
    }
}

bool LogNeedle::isAt(const char *place) const
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if ((place[i] | m_fold.at(i)) != m_text.at(i))
            return false;
    }
    return true;
}

/// Without a branch within, so that compilers make vector instructions of it.
bool LogNeedle::mayBeIn(const char *block) const
{
    const char first = m_text.front();
    const char last = m_text.back();
    const char foldFirst = m_fold.front();
    const char foldLast = m_fold.back();
    const char *ends = block + m_text.size() - 1;
    unsigned char any = 0;
    for (qsizetype i = 0; i < blockSize; ++i) {
        const auto isFirst = static_cast<unsigned char>(char(block[i] | foldFirst) == first);
        const auto isLast = static_cast<unsigned char>(char(ends[i] | foldLast) == last);
        any = static_cast<unsigned char>(any | (isFirst & isLast));
    }
    return any != 0;
}

qsizetype LogNeedle::indexIn(QByteArrayView bytes, qsizetype from) const
{
    if (m_text.isEmpty())
        return from <= bytes.size() ? from : -1;
    const qsizetype places = bytes.size() - m_text.size() + 1; // where it has room
    qsizetype at = from;
    while (at < places) {
        const bool isBlock = at + blockSize <= places;
        const qsizetype end = isBlock ? at + blockSize : places;
        if (isBlock && !mayBeIn(bytes.data() + at)) {
            at = end;
            continue;
        }
        for (; at < end; ++at) {
            if (isAt(bytes.data() + at))
                return at;
        }
    }
    return -1;
}

} // namespace hathora
