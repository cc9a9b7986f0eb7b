// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/gzipreader.h"

#include <zlib.h>

#include <cerrno>

namespace hathora {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;
constexpr int gzipAlone = 15 + 16; ///< how zlib wants to be told to take nothing else

} // namespace

GzipReader::GzipReader(Descriptor file)
    : m_file(std::move(file))
    , m_packed(pieceSize, Qt::Uninitialized)
    , m_plain(pieceSize, Qt::Uninitialized)
    , m_stream(std::make_unique<z_stream_s>())
{
    inflateInit2(m_stream.get(), gzipAlone);
}

GzipReader::~GzipReader()
{
    inflateEnd(m_stream.get());
}

QByteArrayView GzipReader::next()
{
    m_stream->next_out = reinterpret_cast<Bytef *>(m_plain.data());
    m_stream->avail_out = uInt(pieceSize);
    while (m_state == State::Good && m_stream->avail_out == uInt(pieceSize)) {
        if (m_stream->avail_in == 0 && !refill())
            break;
        m_betweenMembers = false;
        const int outcome = inflate(m_stream.get(), Z_NO_FLUSH);
        if (outcome == Z_STREAM_END) {
            m_betweenMembers = true;
            inflateReset(m_stream.get());
        } else if (outcome != Z_OK) {
            m_state = State::Damaged;
        }
    }
    if (m_state == State::Damaged)
        return {};
    return QByteArrayView(m_plain).first(pieceSize - qsizetype(m_stream->avail_out));
}

bool GzipReader::refill()
{
    const ssize_t got = ::read(m_file.number(), m_packed.data(), size_t(pieceSize));
    if (got < 0) {
        m_state = State::Unreadable;
        m_errorNumber = errno;
    } else if (got == 0) {
        m_state = m_betweenMembers ? State::AtEnd : State::Truncated;
    } else {
        m_sha256.add(QByteArrayView(m_packed).first(got));
        m_stream->next_in = reinterpret_cast<Bytef *>(m_packed.data());
        m_stream->avail_in = uInt(got);
    }
    return got > 0;
}

} // namespace hathora
