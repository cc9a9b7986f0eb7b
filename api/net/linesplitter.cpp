// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/linesplitter.h"

namespace hathora {
namespace {

QString lineOf(QByteArrayView bytes)
{
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return QString::fromUtf8(bytes);
}

/// Where to cut an overlong line without splitting a character.
qsizetype cutOf(QByteArrayView bytes)
{
    qsizetype cut = LineSplitter::longest;
    const qsizetype earliest = cut - 3;
    while (cut > earliest && (uchar(bytes[cut]) & 0xC0) == 0x80)
        --cut;
    return cut;
}

} // namespace

QStringList LineSplitter::take(QByteArrayView chunk)
{
    m_pending += chunk;
    QStringList lines;
    QByteArrayView left = m_pending;
    for (;;) {
        const qsizetype end = left.first(qMin(left.size(), longest + 1)).indexOf('\n');
        if (end >= 0) {
            lines.append(lineOf(left.first(end)));
            left = left.sliced(end + 1);
        } else if (left.size() > longest) {
            const qsizetype cut = cutOf(left);
            lines.append(QString::fromUtf8(left.first(cut)));
            left = left.sliced(cut);
        } else {
            break;
        }
    }
    m_pending = left.toByteArray();
    return lines;
}

QStringList LineSplitter::rest()
{
    if (m_pending.isEmpty())
        return {};
    return {lineOf(std::exchange(m_pending, {}))};
}

} // namespace hathora
