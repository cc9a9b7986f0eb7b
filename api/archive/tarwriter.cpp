// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/tarwriter.h"

#include <archive.h>
#include <archive_entry.h>

namespace hathora {

namespace {

/// The first day that a ZIP file can say too: tools know it as "no date". Midnight, UTC.
constexpr time_t fixedTime = 315532800; // 1980-01-01

la_ssize_t writeOut(archive *, void *out, const void *bytes, size_t size)
{
    static_cast<GzipWriter *>(out)->write(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
    return la_ssize_t(size);
}

mode_t typeOf(PackEntry::Kind kind)
{
    switch (kind) {
    case PackEntry::Kind::Folder:
        return AE_IFDIR;
    case PackEntry::Kind::Link:
        return AE_IFLNK;
    case PackEntry::Kind::File:
        break;
    }
    return AE_IFREG;
}

/// What a link's own permissions are differs between systems, and nobody looks at them.
mode_t permissionsOf(const PackEntry &entry)
{
    constexpr mode_t ofLink = 0777;
    return entry.kind == PackEntry::Kind::Link ? ofLink : mode_t(entry.mode);
}

} // namespace

/// libarchive understands names by the locale, and the person's may be any. While this lives, the thread's is
/// UTF-8; names that are not UTF-8 go as the bytes they are.
struct TarWriter::ByteNames
{
    locale_t utf8 = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    locale_t before = utf8 ? ::uselocale(utf8) : nullptr;

    ~ByteNames()
    {
        if (!utf8)
            return;
        ::uselocale(before);
        ::freelocale(utf8);
    }
};

TarWriter::TarWriter(GzipWriter &out)
    : m_names(std::make_unique<ByteNames>())
    , m_archive(archive_write_new())
{
    archive_write_add_filter_none(m_archive);
    // "Restricted": a pax header only where the old one cannot say it, so that old readers read the most.
    check(archive_write_set_format_pax_restricted(m_archive));
    archive_write_set_bytes_per_block(m_archive, 0); // GzipWriter has blocks of its own
    archive_write_set_bytes_in_last_block(m_archive, 1);
    check(archive_write_open(m_archive, &out, nullptr, &writeOut, nullptr));
}

TarWriter::~TarWriter()
{
    archive_write_fail(m_archive); // else it would close properly, and write
    archive_write_free(m_archive);
}

void TarWriter::begin(const PackEntry &entry, qint64 bytes)
{
    archive_entry *header = archive_entry_new();
    archive_entry_set_pathname(header, entry.path.constData());
    archive_entry_set_filetype(header, typeOf(entry.kind));
    archive_entry_set_perm(header, permissionsOf(entry));
    archive_entry_set_size(header, bytes);
    archive_entry_set_mtime(header, fixedTime, 0);
    archive_entry_set_uid(header, 0);
    archive_entry_set_gid(header, 0);
    if (entry.kind == PackEntry::Kind::Link)
        archive_entry_set_symlink(header, entry.linkTarget.constData());
    check(archive_write_header(m_archive, header));
    archive_entry_free(header);
}

void TarWriter::content(QByteArrayView bytes)
{
    if (archive_write_data(m_archive, bytes.data(), size_t(bytes.size())) != bytes.size())
        m_failed = true;
}

void TarWriter::end()
{
    check(archive_write_finish_entry(m_archive));
}

void TarWriter::finish()
{
    check(archive_write_close(m_archive));
}

/// A warning is that a name is not UTF-8, or longer than an old reader takes.
void TarWriter::check(int outcome)
{
    m_failed = m_failed || outcome < ARCHIVE_WARN;
}

} // namespace hathora
