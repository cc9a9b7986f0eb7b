// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/builder/gunzip.h"

#include <new>
#include <stdexcept>
#include <utility>

namespace sandbox {

namespace {

constexpr std::size_t pieceSize = 256U << 10U;
/// Asks zlib for gzip and nothing else.
constexpr int gzipOnly = 15 + 16;

} // namespace

Gunzip::Gunzip(Archive archive)
    : m_archive(std::move(archive))
    , m_packed(pieceSize)
    , m_unpacked(pieceSize)
{
    if (inflateInit2(&m_stream, gzipOnly) != Z_OK)
        throw std::bad_alloc();
}

Gunzip::~Gunzip()
{
    inflateEnd(&m_stream);
}

std::string_view Gunzip::next()
{
    m_stream.next_out = reinterpret_cast<Bytef *>(m_unpacked.data());
    m_stream.avail_out = static_cast<uInt>(m_unpacked.size());
    while (m_stream.avail_out == m_unpacked.size()) {
        if (m_stream.avail_in == 0 && !refill()) {
            if (m_isBetweenMembers)
                return {};
            throw std::runtime_error("unexpected EOF");
        }
        m_isBetweenMembers = false;
        const int outcome = inflate(&m_stream, Z_NO_FLUSH);
        if (outcome != Z_OK && outcome != Z_STREAM_END)
            throw std::runtime_error(std::string("gzip: ") +
                                     (m_stream.msg != nullptr ? m_stream.msg : "damaged"));
        // What several threads pack is several gzips, one after the other.
        m_isBetweenMembers = outcome == Z_STREAM_END;
        if (m_isBetweenMembers)
            inflateReset(&m_stream);
    }
    return {m_unpacked.data(), m_unpacked.size() - m_stream.avail_out};
}

std::string Gunzip::sha256()
{
    while (refill()) {
    }
    return hexadecimal(m_sha256.finish());
}

bool Gunzip::refill()
{
    const std::size_t size = m_archive.read(m_packed);
    m_sha256.add({m_packed.data(), size});
    m_stream.next_in = reinterpret_cast<Bytef *>(m_packed.data());
    m_stream.avail_in = static_cast<uInt>(size);
    return size > 0;
}

} // namespace sandbox
