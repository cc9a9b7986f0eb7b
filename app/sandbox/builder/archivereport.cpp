// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/builder/archivereport.h"

#include "app/sandbox/builder/gunzip.h"
#include "app/sandbox/storage/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <memory>
#include <stdexcept>
#include <string_view>

namespace sandbox {

namespace {

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

/// More than anybody writes; what is longer is cut.
constexpr std::size_t mostDockerfileBytes = 1U << 20U;

la_ssize_t readPiece(archive *reader, void *source, const void **bytes)
{
    try {
        const std::string_view next = static_cast<Gunzip *>(source)->next();
        *bytes = next.data();
        return static_cast<la_ssize_t>(next.size());
    } catch (const std::runtime_error &error) {
        archive_set_error(reader, EIO, "%s", error.what());
        return ARCHIVE_FATAL;
    }
}

bool isDockerfile(std::string_view path)
{
    while (path.starts_with("./"))
        path.remove_prefix(2);
    return path == "Dockerfile";
}

std::string contents(archive *reader)
{
    std::string text(mostDockerfileBytes, '\0');
    std::size_t size = 0;
    while (size < text.size()) {
        const la_ssize_t count = archive_read_data(reader, text.data() + size, text.size() - size);
        if (count <= 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    text.resize(size);
    return text;
}

void note(ArchiveReport &report, archive *reader, archive_entry *entry)
{
    if (archive_entry_filetype(entry) != AE_IFREG)
        return;
    ++report.files;
    report.unpackedBytes += archive_entry_size(entry);
    const char *path = archive_entry_pathname(entry);
    if (path != nullptr && isDockerfile(path))
        report.dockerfile = contents(reader);
}

/// Goes through all entries; returns why that came to no end.
std::string walk(ArchiveReport &report, Gunzip &source)
{
    const Reader reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_tar(reader.get());
    int outcome = archive_read_open(reader.get(), &source, nullptr, &readPiece, nullptr);
    archive_entry *entry = nullptr;
    while (outcome >= ARCHIVE_WARN && outcome != ARCHIVE_EOF) {
        outcome = archive_read_next_header(reader.get(), &entry);
        if (outcome >= ARCHIVE_WARN && outcome != ARCHIVE_EOF)
            note(report, reader.get(), entry);
    }
    if (outcome == ARCHIVE_EOF)
        return "";
    const char *why = archive_error_string(reader.get());
    return why != nullptr ? why : "not a tar";
}

/// What is behind the last entry has to be sound as well.
std::string skipRest(Gunzip &source)
{
    try {
        while (!source.next().empty()) {
        }
        return "";
    } catch (const std::runtime_error &error) {
        return error.what();
    }
}

} // namespace

ArchiveReport ArchiveReport::of(Archive archive)
{
    ArchiveReport report;
    Gunzip source(std::move(archive));
    report.problem = walk(report, source);
    if (report.problem.empty())
        report.problem = skipRest(source);
    report.sha256 = source.sha256();
    return report;
}

} // namespace sandbox
