// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/packing.h"

#include <atomic>
#include <functional>
#include <thread>
#include <variant>

struct stat;

namespace hathora {

class Descriptor;
class GzipWriter;
class RootFolder;
class TarWriter;

/// The work of a Packing, on a thread of its own.
class PackJob
{
public:
    using Outcome = std::variant<PackedArchive, PackError>;

    /// `done` is called once, from the job's thread, before which nobody asks for the outcome.
    PackJob(PackOrder order, std::function<void()> done);
    ~PackJob(); ///< cancels, and waits

    void cancel() { m_cancelled = true; }
    PackProgress progress() const;
    const Outcome &outcome() const { return m_outcome; }

private:
    enum class Copied { Whole, Changed, Unreadable, Stopped };
    using Failure = std::optional<PackError>;

    void run();
    Outcome pack();
    Failure packAll(TarWriter &tar, GzipWriter &gzip);
    Failure packFile(const PackEntry &entry, RootFolder &root, TarWriter &tar, GzipWriter &gzip);
    Copied copy(const Descriptor &file, const struct stat &before, TarWriter &tar, GzipWriter &gzip);
    qint64 copyPiece(const Descriptor &file, qint64 from, qint64 size, TarWriter &tar);
    bool shouldStop(GzipWriter &gzip);
    PackEntry asChosen(const PackEntry &entry) const;

    PackOrder m_order;
    PackTotals m_totals;
    std::function<void()> m_done;
    QByteArray m_buffer;
    QByteArray m_zeros;
    int m_readError = 0; ///< errno, of Copied::Unreadable
    std::atomic_bool m_cancelled = false;
    std::atomic<qint64> m_read = 0;
    std::atomic<qint64> m_written = 0;
    Outcome m_outcome;
    std::thread m_thread; ///< last: it uses all the others
};

} // namespace hathora
