// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/blob.h"

#include "app/sandbox/storage/digest.h"
#include "app/sandbox/storage/scratchfile.h"

#include <algorithm>

namespace sandbox {

Blob::~Blob()
{
    for (const std::size_t block : m_blocks)
        m_file->giveBack(block);
}

std::string Blob::etag() const
{
    return '"' + hexadecimal(m_md5) + '"';
}

std::size_t Blob::read(std::int64_t offset, std::span<char> bytes) const
{
    const std::int64_t wanted =
        std::clamp<std::int64_t>(m_size - offset, 0, static_cast<std::int64_t>(bytes.size()));
    const auto first = static_cast<std::size_t>(offset);
    const auto count = static_cast<std::size_t>(wanted);
    for (std::size_t done = 0; done < count;) {
        const std::size_t inBlock = (first + done) % ScratchFile::blockSize;
        const std::size_t piece = std::min(count - done, ScratchFile::blockSize - inBlock);
        m_file->read(m_blocks[(first + done) / ScratchFile::blockSize], inBlock, bytes.subspan(done, piece));
        done += piece;
    }
    return count;
}

} // namespace sandbox
