// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/packjob.h"

#include "api/archive/archivefile.h"
#include "api/archive/gzipwriter.h"
#include "api/archive/rootfolder.h"
#include "api/archive/tarwriter.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace hathora {

namespace {

constexpr qsizetype atOnce = 1024 * 1024;
constexpr int mostTries = 3;
constexpr unsigned anyExecute = 0111;

bool isSame(const timespec &a, const timespec &b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

/// Whether anybody wrote to the file, or set its times, in between.
bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && isSame(a.st_mtim, b.st_mtim) && isSame(a.st_ctim, b.st_ctim);
}

PackError::Kind kindOf(int errorNumber)
{
    const bool gone = errorNumber == ENOENT || errorNumber == ENOTDIR || errorNumber == ELOOP;
    return gone ? PackError::Kind::FileGone : PackError::Kind::Unreadable;
}

/// Where the next bytes are that are not a hole, at or behind `from`.
qint64 nextData(const Descriptor &file, qint64 from, qint64 size)
{
    const off_t at = ::lseek(file.number(), from, SEEK_DATA);
    if (at >= 0)
        return std::min<qint64>(at, size);
    return errno == ENXIO ? size : from; // nothing but a hole; or a file system that does not know
}

} // namespace

PackJob::PackJob(PackOrder order, std::function<void()> done)
    : m_order(std::move(order))
    , m_totals(m_order.list.totals(m_order.choices))
    , m_done(std::move(done))
    , m_buffer(atOnce, Qt::Uninitialized)
    , m_zeros(atOnce, '\0')
    , m_thread(&PackJob::run, this)
{
}

PackJob::~PackJob()
{
    cancel();
    m_thread.join();
}

PackProgress PackJob::progress() const
{
    return {m_read, std::max<qint64>(m_totals.bytes, m_read), m_written};
}

void PackJob::run()
{
    QElapsedTimer clock;
    clock.start();
    m_outcome = pack();
    if (auto *archive = std::get_if<PackedArchive>(&m_outcome))
        archive->took = std::chrono::milliseconds(clock.elapsed());
    m_done();
}

PackJob::Outcome PackJob::pack()
{
    if (!m_order.list.obstacles(m_order.choices).isEmpty())
        return PackError{PackError::Kind::Obstacle, {}, 0};
    ArchiveFile file(m_order.archive);
    if (file.error())
        return *file.error();
    Failure failure;
    {
        GzipWriter gzip(file, m_order.size, m_order.threads);
        TarWriter tar(gzip);
        failure = packAll(tar, gzip);
        if (!failure) {
            tar.finish();
            gzip.finish();
        }
        m_written = gzip.written();
        if (!failure && tar.hasFailed())
            failure = PackError();
    }
    if (!failure)
        file.keep();
    // A cancelled job may have stopped because nothing could be written; the reason counts.
    if (file.error())
        return *file.error();
    if (failure)
        return *failure;
    return PackedArchive{
        m_order.archive, file.state().bytes, file.state().sha256.result(), m_totals.files, m_read, {}};
}

PackJob::Failure PackJob::packAll(TarWriter &tar, GzipWriter &gzip)
{
    std::vector<RootFolder> roots;
    for (const QByteArray &folder : std::as_const(m_order.list.roots))
        roots.emplace_back(folder);
    for (const PackEntry &listed : std::as_const(m_order.list.entries)) {
        if (shouldStop(gzip))
            return PackError{PackError::Kind::Cancelled, {}, 0};
        if (m_order.choices.isLeftOut(listed.path))
            continue;
        const PackEntry entry = asChosen(listed);
        if (entry.kind == PackEntry::Kind::File) {
            if (Failure failure = packFile(entry, roots[size_t(entry.root)], tar, gzip))
                return failure;
        } else {
            tar.begin(entry, 0);
            tar.end();
        }
    }
    return {};
}

PackEntry PackJob::asChosen(const PackEntry &entry) const
{
    PackEntry chosen = entry;
    if (m_order.choices.makeExecutable.contains(entry.path))
        chosen.mode |= anyExecute;
    return chosen;
}

PackJob::Failure PackJob::packFile(const PackEntry &entry, RootFolder &root, TarWriter &tar, GzipWriter &gzip)
{
    const qint64 readBefore = m_read;
    gzip.setMark();
    for (int tries = 0; tries < mostTries; ++tries) {
        // O_NONBLOCK: what was a file may be a pipe by now, and would wait for a writer.
        const Descriptor file = root.open(entry.path, O_RDONLY | O_NONBLOCK);
        struct stat before;
        if (!file.isOpen() || ::fstat(file.number(), &before) != 0)
            return PackError{kindOf(errno), entry.path, errno};
        if (!S_ISREG(before.st_mode))
            return PackError{PackError::Kind::FileGone, entry.path, 0};
        tar.begin(entry, before.st_size);
        const Copied copied = copy(file, before, tar, gzip);
        if (copied == Copied::Unreadable)
            return PackError{PackError::Kind::Unreadable, entry.path, m_readError};
        if (copied == Copied::Stopped) // without an end, which could be gigabytes of nothing
            return PackError{PackError::Kind::Cancelled, {}, 0};
        tar.end();
        if (copied == Copied::Whole)
            return {};
        gzip.goBackToMark();
        m_read = readBefore;
    }
    return PackError{PackError::Kind::KeptChanging, entry.path, 0};
}

PackJob::Copied PackJob::copy(const Descriptor &file, const struct stat &before, TarWriter &tar,
                              GzipWriter &gzip)
{
    for (qint64 at = 0; at < before.st_size;) {
        if (shouldStop(gzip))
            return Copied::Stopped;
        const qint64 done = copyPiece(file, at, before.st_size, tar);
        if (done <= 0)
            return done < 0 ? Copied::Unreadable : Copied::Changed;
        at += done;
        m_read += done;
        m_written = gzip.written();
    }
    struct stat after;
    return ::fstat(file.number(), &after) == 0 && isSame(before, after) ? Copied::Whole : Copied::Changed;
}

/// How many bytes; 0 where the file ends too early, less where it cannot be read.
qint64 PackJob::copyPiece(const Descriptor &file, qint64 from, qint64 size, TarWriter &tar)
{
    const qint64 wanted = std::min<qint64>(atOnce, size - from);
    const qint64 hole = std::min(nextData(file, from, size) - from, wanted);
    if (hole > 0) {
        tar.content(QByteArrayView(m_zeros).first(hole));
        return hole;
    }
    const ssize_t got = ::pread(file.number(), m_buffer.data(), size_t(wanted), from);
    m_readError = got < 0 ? errno : 0;
    if (got > 0)
        tar.content(QByteArrayView(m_buffer).first(got));
    return got;
}

bool PackJob::shouldStop(GzipWriter &gzip)
{
    return m_cancelled || gzip.hasFailed();
}

} // namespace hathora
