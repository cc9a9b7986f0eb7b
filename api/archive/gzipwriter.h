// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/archivefile.h"
#include "api/archive/packing.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace hathora {

/// Compresses what is written to it into one gzip member, in blocks and on several threads.
///
/// Written to by one thread, which waits when it is too far ahead. A mark can be set and gone back to, as if
/// nothing had been written since.
class GzipWriter
{
public:
    GzipWriter(ArchiveFile &file, PackOrder::Size size, int threads);
    ~GzipWriter(); ///< gives up what is not written yet
    Q_DISABLE_COPY(GzipWriter)

    void write(QByteArrayView bytes);
    void setMark();
    void goBackToMark();
    void finish(); ///< waits until all is in the file

    bool hasFailed();
    qint64 written(); ///< bytes of the archive so far

private:
    struct Block
    {
        qint64 number = 0;
        QByteArray plain;
    };
    struct Packed
    {
        QByteArray bytes;
        quint32 crc = 0;
        qint64 plainSize = 0;
    };
    struct Mark
    {
        qint64 block = -1;
        qsizetype offset = 0; ///< in the block
        QByteArray before;    ///< what the block held then; set when the block is handed over
        std::optional<ArchiveFile::State> file; ///< before the block
        quint32 crc = 0;
        qint64 plainSize = 0;
    };

    void work(PackOrder::Size size);
    void handOver();
    void waitUntilIdle(std::unique_lock<std::mutex> &lock);
    void writeOut(std::unique_lock<std::mutex> &lock);
    void begin();
    QByteArray spare();

    ArchiveFile &m_file; ///< under the lock, or of whoever is writing out
    Block m_filling;

    std::mutex m_mutex;
    std::condition_variable m_toDo;
    std::condition_variable m_done;
    std::deque<Block> m_waiting;
    std::map<qint64, Packed> m_packed; ///< by number, until those before are written
    std::vector<QByteArray> m_spare;   ///< memory of blocks, to be used again
    int m_underWay = 0;                ///< blocks between handing over and being written
    qint64 m_nextToWrite = 0;
    bool m_writingOut = false;
    bool m_stopping = false;
    bool m_failed = false;
    qint64 m_written = 0;
    quint32 m_crc = 0;
    qint64 m_plainSize = 0;
    Mark m_mark;

    std::vector<std::thread> m_threads; ///< last: they use all the others
};

} // namespace hathora
