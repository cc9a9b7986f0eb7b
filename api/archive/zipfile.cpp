// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/zipfile.h"

#include "api/archive/archivefile.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace hathora {

namespace {

constexpr mode_t ofTheUser = 0600;

struct Freeing
{
    void operator()(archive *writer) const { archive_write_free(writer); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

la_ssize_t writeOn(archive *, void *file, const void *bytes, size_t size)
{
    auto *archive = static_cast<ArchiveFile *>(file);
    archive->write(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
    return archive->error() ? ARCHIVE_FATAL : la_ssize_t(size);
}

bool add(archive *writer, const ZipEntry &entry, const QDateTime &time)
{
    const std::unique_ptr<archive_entry, Freeing> head(archive_entry_new());
    archive_entry_set_pathname_utf8(head.get(), entry.name.toUtf8().constData());
    archive_entry_set_filetype(head.get(), AE_IFREG);
    archive_entry_set_perm(head.get(), ofTheUser);
    archive_entry_set_size(head.get(), entry.bytes.size());
    archive_entry_set_mtime(head.get(), time.toSecsSinceEpoch(), 0);
    return archive_write_header(writer, head.get()) == ARCHIVE_OK &&
           archive_write_data(writer, entry.bytes.constData(), size_t(entry.bytes.size())) ==
               entry.bytes.size();
}

} // namespace

std::optional<PackError> writeZip(const QString &path, const QList<ZipEntry> &entries, const QDateTime &time)
{
    ArchiveFile file(path);
    const std::unique_ptr<archive, Freeing> writer(archive_write_new());
    archive_write_set_format_zip(writer.get());
    archive_write_set_bytes_per_block(writer.get(), 0);
    bool isWell = archive_write_open(writer.get(), &file, nullptr, writeOn, nullptr) == ARCHIVE_OK;
    for (const ZipEntry &entry : entries)
        isWell = isWell && add(writer.get(), entry, time);
    isWell = isWell && archive_write_close(writer.get()) == ARCHIVE_OK;
    if (isWell)
        file.keep();
    if (!isWell && !file.error())
        return PackError{};
    return file.error();
}

} // namespace hathora
