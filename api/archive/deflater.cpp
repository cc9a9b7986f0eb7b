// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/deflater.h"

#ifdef HATHORA_ISAL
#include <isa-l.h>
#endif
#include <zlib.h>

#include <array>
#include <cstring>

namespace hathora {

namespace {

/// More than a block can become: no byte takes more than 15 bits. What is not used is never touched.
qsizetype roomFor(QByteArrayView block)
{
    constexpr qsizetype forTables = 4096;
    return 2 * block.size() + forTables;
}

bool isZeros(QByteArrayView block)
{
    return !block.isEmpty() && block[0] == 0 &&
           std::memcmp(block.data(), block.data() + 1, size_t(block.size() - 1)) == 0;
}

} // namespace

class Deflater::Method
{
public:
    virtual ~Method() = default;
    virtual QByteArray deflate(QByteArrayView block) = 0;
    virtual quint32 crcOf(QByteArrayView block)
    {
        return quint32(::crc32(0, reinterpret_cast<const Bytef *>(block.data()), uInt(block.size())));
    }
};

/// zlib at a level of its own.
class Deflater::Small : public Method
{
public:
    explicit Small(int level)
    {
        constexpr int windowBits = -15; // no header of its own
        constexpr int memory = 8;
        deflateInit2(&m_stream, level, Z_DEFLATED, windowBits, memory, Z_DEFAULT_STRATEGY);
    }
    ~Small() override { deflateEnd(&m_stream); }
    Q_DISABLE_COPY(Small)

    QByteArray deflate(QByteArrayView block) override
    {
        QByteArray bytes(roomFor(block), Qt::Uninitialized);
        deflateReset(&m_stream);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(block.data()));
        m_stream.avail_in = uInt(block.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
        m_stream.avail_out = uInt(bytes.size());
        ::deflate(&m_stream, Z_FULL_FLUSH);
        bytes.truncate(bytes.size() - qsizetype(m_stream.avail_out));
        return bytes;
    }

private:
    z_stream m_stream{};
};

#ifdef HATHORA_ISAL
/// ISA-L, some ten times faster for a few per cent more bytes.
class Deflater::Fast : public Method
{
public:
    QByteArray deflate(QByteArrayView block) override
    {
        QByteArray bytes(roomFor(block), Qt::Uninitialized);
        isal_deflate_init(&m_stream);
        m_stream.level = 2;
        m_stream.level_buf = m_memory.data();
        m_stream.level_buf_size = uint32_t(m_memory.size());
        m_stream.flush = SYNC_FLUSH;
        m_stream.next_in = reinterpret_cast<uint8_t *>(const_cast<char *>(block.data()));
        m_stream.avail_in = uint32_t(block.size());
        m_stream.next_out = reinterpret_cast<uint8_t *>(bytes.data());
        m_stream.avail_out = uint32_t(bytes.size());
        isal_deflate(&m_stream);
        bytes.truncate(bytes.size() - qsizetype(m_stream.avail_out));
        return bytes;
    }

    quint32 crcOf(QByteArrayView block) override
    {
        return crc32_gzip_refl(0, reinterpret_cast<const unsigned char *>(block.data()),
                               uint64_t(block.size()));
    }

private:
    isal_zstream m_stream{};
    std::array<uint8_t, ISAL_DEF_LVL2_DEFAULT> m_memory{};
};
#else
class Deflater::Fast : public Small
{
public:
    Fast()
        : Small(1)
    {
    }
};
#endif

Deflater::Deflater(PackOrder::Size size)
{
    constexpr int level = 6; // as gzip's own
    if (size == PackOrder::Size::Fast)
        m_method = std::make_unique<Fast>();
    else
        m_method = std::make_unique<Small>(level);
}

Deflater::~Deflater() = default;

DeflatedBlock Deflater::deflate(QByteArrayView block)
{
    const bool zeros = isZeros(block);
    if (zeros && m_zeros && m_zerosSize == block.size())
        return *m_zeros;
    const DeflatedBlock done{m_method->deflate(block), m_method->crcOf(block)};
    if (zeros) {
        m_zeros = done;
        m_zerosSize = block.size();
    }
    return done;
}

QByteArray Deflater::endOfStream()
{
    return QByteArray("\x03\x00", 2);
}

} // namespace hathora
