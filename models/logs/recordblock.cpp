// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/recordblock.h"

#include <QtEndian>

#include <limits>

namespace hathora {

namespace {

constexpr quint32 magic = 0x31504c48; // "HLP1"

/// Where the numbers stand. The checksum is over all that follows it.
enum Place {
    MagicAt = 0,
    LengthAt = 4, ///< of id and text
    ChecksumAt = 8,
    KindAt = 10,
    IdLengthAt = 12,
    CountAt = 14,
    TimeAt = 18,
    HeadSize = 26,
};

template <typename Number>
void put(QByteArray &bytes, Place place, Number number)
{
    qToLittleEndian(number, bytes.data() + place);
}

template <typename Number>
Number get(QByteArrayView bytes, Place place)
{
    return qFromLittleEndian<Number>(bytes.data() + place);
}

QByteArray textOf(const QStringList &lines)
{
    QByteArray text;
    for (const QString &line : lines) {
        text += line.toUtf8();
        text += '\n';
    }
    return text;
}

bool isKind(quint8 kind)
{
    return kind == quint8(RecordedPiece::Kind::Lines) || kind == quint8(RecordedPiece::Kind::Gap);
}

} // namespace

QByteArray encodeRecord(const RecordedPiece &piece)
{
    const QByteArray id = piece.process.text().toUtf8();
    const QByteArray text = textOf(piece.lines);
    const qint64 length = id.size() + text.size();
    if (id.size() > std::numeric_limits<quint16>::max() || length > std::numeric_limits<qint32>::max())
        return {};
    const bool isGap = piece.kind == RecordedPiece::Kind::Gap;
    const qint64 count = isGap ? piece.lost : text.count('\n');
    QByteArray bytes(HeadSize, '\0');
    put(bytes, MagicAt, magic);
    put(bytes, LengthAt, quint32(length));
    put(bytes, KindAt, quint8(piece.kind));
    put(bytes, IdLengthAt, quint16(id.size()));
    put(bytes, CountAt, quint32(std::min<qint64>(count, std::numeric_limits<quint32>::max())));
    put(bytes, TimeAt, piece.at);
    bytes += id;
    bytes += text;
    put(bytes, ChecksumAt, qChecksum(QByteArrayView(bytes).sliced(KindAt)));
    return bytes;
}

std::optional<RecordBlock> RecordBlock::first(QByteArrayView bytes)
{
    if (bytes.size() < HeadSize || get<quint32>(bytes, MagicAt) != magic ||
        !isKind(get<quint8>(bytes, KindAt)))
        return {};
    const qsizetype length = get<quint32>(bytes, LengthAt);
    const qsizetype idLength = get<quint16>(bytes, IdLengthAt);
    if (idLength > length || length > bytes.size() - HeadSize)
        return {};
    RecordBlock block;
    block.kind = RecordedPiece::Kind(get<quint8>(bytes, KindAt));
    block.at = get<qint64>(bytes, TimeAt);
    block.count = get<quint32>(bytes, CountAt);
    block.process = bytes.sliced(HeadSize, idLength);
    block.text = bytes.sliced(HeadSize + idLength, length - idLength);
    block.checksum = get<quint16>(bytes, ChecksumAt);
    block.size = HeadSize + length;
    return block;
}

bool RecordBlock::isWhole() const
{
    const char *end = text.data() + text.size();
    return qChecksum(QByteArrayView(end - size + KindAt, end)) == checksum;
}

RecordedPiece RecordBlock::piece() const
{
    RecordedPiece piece{ProcessId(QString::fromUtf8(process)), kind, at, {}, 0};
    if (kind == RecordedPiece::Kind::Gap) {
        piece.lost = count;
        return piece;
    }
    piece.lines = QString::fromUtf8(text).split(u'\n');
    piece.lines.removeLast(); // after the last line's end
    return piece;
}

} // namespace hathora
