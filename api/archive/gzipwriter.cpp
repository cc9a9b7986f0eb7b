// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/gzipwriter.h"

#include "api/archive/deflater.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace hathora {

namespace {

constexpr qsizetype blockSize = 1024 * 1024;
constexpr int mostThreads = 16; ///< with two blocks for each, plain and packed, some 70 MiB
constexpr int blocksAhead = 2;  ///< of each thread

/// RFC 1952: no name, no time, no system.
QByteArray gzipHeader()
{
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);
}

QByteArray gzipTrailer(quint32 crc, qint64 plainSize)
{
    QByteArray trailer(8, Qt::Uninitialized);
    qToLittleEndian(crc, trailer.data());
    qToLittleEndian(quint32(plainSize), trailer.data() + 4); // modulo 2^32, says the format
    return trailer;
}

int threadsFor(int wanted)
{
    const int all = wanted > 0 ? wanted : int(std::thread::hardware_concurrency());
    return std::clamp(all, 1, mostThreads);
}

} // namespace

GzipWriter::GzipWriter(ArchiveFile &file, PackOrder::Size size, int threads)
    : m_file(file)
{
    m_filling.plain.reserve(blockSize);
    m_file.write(gzipHeader());
    m_failed = m_file.error().has_value();
    m_written = m_file.state().bytes;
    for (int i = 0; i < threadsFor(threads); ++i)
        m_threads.emplace_back(&GzipWriter::work, this, size);
}

GzipWriter::~GzipWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_toDo.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void GzipWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype fits = std::min(bytes.size(), blockSize - m_filling.plain.size());
        m_filling.plain.append(bytes.first(fits));
        bytes = bytes.sliced(fits);
        if (m_filling.plain.size() == blockSize)
            handOver();
    }
}

void GzipWriter::handOver()
{
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [this] { return m_failed || m_underWay < blocksAhead * int(m_threads.size()) + 1; });
    if (m_mark.block == m_filling.number)
        m_mark.before = m_filling.plain.first(m_mark.offset);
    const qint64 next = m_filling.number + 1;
    if (!m_failed) {
        ++m_underWay;
        m_waiting.push_back(std::move(m_filling));
    }
    m_filling = {next, spare()};
    lock.unlock();
    m_toDo.notify_one();
}

QByteArray GzipWriter::spare()
{
    QByteArray memory;
    if (!m_spare.empty()) {
        memory = std::move(m_spare.back());
        m_spare.pop_back();
    }
    memory.resize(0); // keeps what was reserved
    memory.reserve(blockSize);
    return memory;
}

void GzipWriter::work(PackOrder::Size size)
{
    Deflater deflater(size);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_toDo.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        if (m_stopping)
            return;
        Block block = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        DeflatedBlock done = deflater.deflate(block.plain);
        lock.lock();
        m_packed[block.number] = {std::move(done.bytes), done.crc, block.plain.size()};
        m_spare.push_back(std::move(block.plain));
        writeOut(lock);
    }
}

/// Writes what is next in turn, and what is ready behind it. One thread at a time does; the others go on
/// packing.
void GzipWriter::writeOut(std::unique_lock<std::mutex> &lock)
{
    if (m_writingOut)
        return;
    m_writingOut = true;
    for (auto next = m_packed.find(m_nextToWrite); next != m_packed.end();
         next = m_packed.find(m_nextToWrite)) {
        const Packed packed = std::move(next->second);
        m_packed.erase(next);
        if (m_mark.block == m_nextToWrite) {
            m_mark.file = m_file.state();
            m_mark.crc = m_crc;
            m_mark.plainSize = m_plainSize;
        }
        lock.unlock();
        m_file.write(packed.bytes);
        lock.lock();
        m_failed = m_file.error().has_value();
        m_written = m_file.state().bytes;
        m_crc = quint32(::crc32_combine(m_crc, packed.crc, packed.plainSize));
        m_plainSize += packed.plainSize;
        ++m_nextToWrite;
        --m_underWay;
        m_done.notify_all();
    }
    m_writingOut = false;
    m_done.notify_all();
}

void GzipWriter::waitUntilIdle(std::unique_lock<std::mutex> &lock)
{
    m_done.wait(lock, [this] { return m_underWay == 0 && !m_writingOut; });
}

void GzipWriter::setMark()
{
    const std::lock_guard lock(m_mutex);
    m_mark = Mark();
    m_mark.block = m_filling.number;
    m_mark.offset = m_filling.plain.size();
}

void GzipWriter::goBackToMark()
{
    std::unique_lock lock(m_mutex);
    if (m_mark.block == m_filling.number) {
        m_filling.plain.resize(m_mark.offset);
        return;
    }
    waitUntilIdle(lock);
    if (m_failed || !m_mark.file)
        return;
    m_file.goBackTo(*m_mark.file);
    m_failed = m_file.error().has_value();
    m_written = m_file.state().bytes;
    m_crc = m_mark.crc;
    m_plainSize = m_mark.plainSize;
    m_nextToWrite = m_mark.block;
    m_filling.number = m_mark.block;
    m_filling.plain = m_mark.before;
    m_filling.plain.reserve(blockSize);
}

void GzipWriter::finish()
{
    if (!m_filling.plain.isEmpty())
        handOver();
    std::unique_lock lock(m_mutex);
    waitUntilIdle(lock);
    m_file.write(Deflater::endOfStream() + gzipTrailer(m_crc, m_plainSize));
    m_failed = m_file.error().has_value();
    m_written = m_file.state().bytes;
}

bool GzipWriter::hasFailed()
{
    const std::lock_guard lock(m_mutex);
    return m_failed;
}

qint64 GzipWriter::written()
{
    const std::lock_guard lock(m_mutex);
    return m_written;
}

} // namespace hathora
