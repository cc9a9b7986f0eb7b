// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/blobwriter.h"

#include "app/sandbox/storage/blob.h"
#include "app/sandbox/storage/scratchfile.h"

#include <algorithm>
#include <utility>

namespace sandbox {

BlobWriter::BlobWriter(std::shared_ptr<ScratchFile> file)
    : m_file(std::move(file))
    , m_blob(std::make_shared<Blob>(m_file))
{
}

void BlobWriter::add(std::string_view bytes)
{
    m_md5.add(bytes);
    while (!bytes.empty()) {
        const std::size_t room = ScratchFile::blockSize - m_pending.size();
        const std::string_view piece = bytes.substr(0, std::min(room, bytes.size()));
        m_pending += piece;
        bytes.remove_prefix(piece.size());
        if (m_pending.size() == ScratchFile::blockSize)
            flush();
    }
}

std::int64_t BlobWriter::size() const
{
    return m_blob->m_size + static_cast<std::int64_t>(m_pending.size());
}

std::shared_ptr<const Blob> BlobWriter::finish()
{
    if (!m_pending.empty())
        flush();
    m_blob->m_md5 = m_md5.finish();
    return std::move(m_blob);
}

void BlobWriter::flush()
{
    const std::size_t block = m_file->take();
    m_blob->m_blocks.push_back(block);
    m_file->write(block, m_pending);
    m_blob->m_size += static_cast<std::int64_t>(m_pending.size());
    m_pending.clear();
}

} // namespace sandbox
