// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/scratchfile.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace sandbox {

namespace {

[[noreturn]] void fail(const char *what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

off_t placeOf(std::size_t block)
{
    return static_cast<off_t>(block * ScratchFile::blockSize);
}

} // namespace

ScratchFile::ScratchFile(const std::filesystem::path &folder)
{
    std::string name = folder / "hathora-sandbox-XXXXXX";
    m_file = mkostemp(name.data(), O_CLOEXEC);
    if (m_file < 0)
        fail("uploads cannot be kept");
    unlink(name.c_str());
}

ScratchFile::~ScratchFile()
{
    close(m_file);
}

std::size_t ScratchFile::take()
{
    const std::lock_guard guard(m_mutex);
    if (m_free.empty())
        return m_blocks++;
    const std::size_t block = m_free.back();
    m_free.pop_back();
    return block;
}

void ScratchFile::giveBack(std::size_t block)
{
    // The disk gets its room back where the file system can do that; where not, the block is used again.
    fallocate(m_file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, placeOf(block), blockSize);
    const std::lock_guard guard(m_mutex);
    m_free.push_back(block);
}

void ScratchFile::write(std::size_t block, std::string_view bytes)
{
    off_t place = placeOf(block);
    while (!bytes.empty()) {
        const ssize_t written = pwrite(m_file, bytes.data(), bytes.size(), place);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail("an upload cannot be kept");
        bytes.remove_prefix(static_cast<std::size_t>(written));
        place += written;
    }
}

void ScratchFile::read(std::size_t block, std::size_t offset, std::span<char> bytes) const
{
    off_t place = placeOf(block) + static_cast<off_t>(offset);
    while (!bytes.empty()) {
        const ssize_t count = pread(m_file, bytes.data(), bytes.size(), place);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            fail("an upload cannot be read");
        bytes = bytes.subspan(static_cast<std::size_t>(count));
        place += count;
    }
}

std::size_t ScratchFile::blocksInUse() const
{
    const std::lock_guard guard(m_mutex);
    return m_blocks - m_free.size();
}

} // namespace sandbox
