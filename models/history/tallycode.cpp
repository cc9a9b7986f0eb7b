// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/tallycode.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hathora {

namespace {

constexpr std::array members{&CodedTally::deployment, &CodedTally::region, &CodedTally::status,
                             &CodedTally::processes,  &CodedTally::idle,   &CodedTally::rooms};

void append(QByteArray &bytes, int value)
{
    auto rest = unsigned(std::max(value, 0));
    for (; rest >= 0x80U; rest >>= 7U)
        bytes.append(char(rest | 0x80U));
    bytes.append(char(rest));
}

/// Moves \a at behind the number; absent if there is none, or one that is too large.
std::optional<int> take(const QByteArray &bytes, qsizetype &at)
{
    quint64 value = 0;
    for (unsigned shift = 0; at < bytes.size() && shift <= 28U; shift += 7U) {
        const auto byte = quint8(bytes.at(at++));
        value |= quint64(byte & 0x7FU) << shift;
        if (byte < 0x80U)
            return value <= quint64(std::numeric_limits<int>::max()) ? std::optional(int(value))
                                                                     : std::nullopt;
    }
    return {};
}

} // namespace

QByteArray encodeTallies(const QList<CodedTally> &tallies)
{
    QByteArray bytes;
    bytes.reserve(tallies.size() * qsizetype(members.size()));
    for (const CodedTally &tally : tallies) {
        for (const auto member : members)
            append(bytes, tally.*member);
    }
    return bytes;
}

std::optional<QList<CodedTally>> decodeTallies(const QByteArray &bytes)
{
    QList<CodedTally> tallies;
    for (qsizetype at = 0; at < bytes.size();) {
        CodedTally tally;
        for (const auto member : members) {
            const std::optional<int> number = take(bytes, at);
            if (!number)
                return {};
            tally.*member = *number;
        }
        tallies.append(tally);
    }
    return tallies;
}

} // namespace hathora
