// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/archivecheck.h"

#include "api/archive/gzipreader.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace hathora {

namespace {

using Flaw = ArchiveFacts::Flaw;
using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

constexpr qsizetype headSize = 512; ///< a tar's first header

struct Source
{
    GzipReader gzip;
    const std::atomic_bool &cancelled;
};

la_ssize_t readPiece(archive *reader, void *source, const void **bytes)
{
    auto *from = static_cast<Source *>(source);
    const QByteArrayView piece = from->cancelled ? QByteArrayView() : from->gzip.next();
    const auto state = from->gzip.state();
    if (from->cancelled || (piece.isEmpty() && state != GzipReader::State::AtEnd)) {
        archive_set_error(reader, EIO, "cut");
        return ARCHIVE_FATAL;
    }
    *bytes = piece.data();
    return piece.size();
}

/// What a file is that does not begin as gzip does.
Flaw flawOfHead(const QByteArray &head)
{
    constexpr qsizetype tarMark = 257;
    if (head.isEmpty())
        return Flaw::Empty;
    if (head.startsWith("\x1f\x8b"))
        return Flaw::None;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return Flaw::Zip;
    return head.mid(tarMark, 5) == "ustar" ? Flaw::PlainTar : Flaw::OtherKind;
}

bool isUnsafe(const QByteArray &path)
{
    return path.startsWith('/') || path.split('/').contains("..");
}

void note(ArchiveFacts &facts, archive_entry *entry, bool &hasDockerfile)
{
    const char *name = archive_entry_pathname(entry);
    const char *hardLink = archive_entry_hardlink(entry);
    QByteArray path(name ? name : "");
    ++facts.entries;
    if (archive_entry_filetype(entry) == AE_IFREG)
        facts.unpackedBytes += archive_entry_size(entry);
    if (facts.flaw == Flaw::None && (isUnsafe(path) || (hardLink && isUnsafe(hardLink)))) {
        facts.flaw = Flaw::UnsafePath;
        facts.path = path;
    }
    while (path.startsWith("./"))
        path.remove(0, 2);
    hasDockerfile = hasDockerfile || path == "Dockerfile";
}

/// Goes through all entries, and on to the end of the file.
void walk(ArchiveFacts &facts, Source &source)
{
    const Reader reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_tar(reader.get());
    archive_entry *entry = nullptr;
    bool hasDockerfile = false;
    int outcome = archive_read_open(reader.get(), &source, nullptr, &readPiece, nullptr);
    while (outcome >= ARCHIVE_WARN && outcome != ARCHIVE_EOF) {
        outcome = archive_read_next_header(reader.get(), &entry);
        if (outcome >= ARCHIVE_WARN && outcome != ARCHIVE_EOF)
            note(facts, entry, hasDockerfile);
    }
    while (!source.cancelled && !source.gzip.next().isEmpty()) {
    }
    const auto state = source.gzip.state();
    facts.errorNumber = source.gzip.errorNumber();
    if (state == GzipReader::State::Unreadable)
        facts.flaw = Flaw::Unreadable;
    else if (state == GzipReader::State::Truncated)
        facts.flaw = Flaw::Truncated;
    else if (state == GzipReader::State::Damaged || outcome != ARCHIVE_EOF)
        facts.flaw = Flaw::Damaged;
    else if (facts.flaw == Flaw::None && !hasDockerfile)
        facts.flaw = Flaw::NoDockerfile;
    if (state == GzipReader::State::AtEnd)
        facts.sha256 = source.gzip.sha256();
}

} // namespace

ArchiveFacts checkArchive(const QByteArray &path, const std::atomic_bool &cancelled)
{
    ArchiveFacts facts;
    Descriptor file(::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat status;
    QByteArray head(headSize, '\0');
    const bool stated = file.isOpen() && ::fstat(file.number(), &status) == 0;
    const ssize_t got = stated ? ::pread(file.number(), head.data(), size_t(headSize), 0) : -1;
    if (got < 0) {
        facts.flaw = Flaw::Unreadable;
        facts.errorNumber = errno;
        return facts;
    }
    head.truncate(got);
    facts.bytes = status.st_size;
    facts.modified = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    facts.flaw = flawOfHead(head);
    if (facts.flaw == Flaw::None) {
        Source source{GzipReader(std::move(file)), cancelled};
        walk(facts, source);
    }
    return facts;
}

ArchiveCheck::ArchiveCheck(QObject *parent)
    : QObject(parent)
{
}

ArchiveCheck::~ArchiveCheck() = default;

void ArchiveCheck::start(const QByteArray &path)
{
    m_work.start(
        this, [path](const std::atomic_bool &stop) { return checkArchive(path, stop); },
        [this](const ArchiveFacts &facts) { Q_EMIT checked(facts); });
}

} // namespace hathora
