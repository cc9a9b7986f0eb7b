// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/tarball.h"

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

namespace sandbox::test {

namespace {

la_ssize_t append(archive *, void *target, const void *bytes, std::size_t size)
{
    static_cast<std::string *>(target)->append(static_cast<const char *>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

} // namespace

std::string tarball(const Files &files)
{
    return gzipped(plainTar(files));
}

std::string tarballOf(const std::string &dockerfile)
{
    return tarball({{"Dockerfile", dockerfile}});
}

std::string plainTar(const Files &files)
{
    std::string result;
    archive *writer = archive_write_new();
    archive_write_set_format_ustar(writer);
    archive_write_open(writer, &result, nullptr, &append, nullptr);
    for (const auto &[name, contents] : files) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(contents.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, contents.data(), contents.size());
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return result;
}

std::string gzipped(const std::string &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string result(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(stream.total_out);
    deflateEnd(&stream);
    return result;
}

} // namespace sandbox::test
