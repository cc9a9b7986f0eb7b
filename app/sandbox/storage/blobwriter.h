// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/storage/digest.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace sandbox {

class Blob;
class ScratchFile;

/// Puts what is received on disk, a block at a time; what is not finished leaves nothing behind.
class BlobWriter
{
public:
    explicit BlobWriter(std::shared_ptr<ScratchFile> file);

    void add(std::string_view bytes);
    std::int64_t size() const;
    /// All that was added. The writer is done with that.
    std::shared_ptr<const Blob> finish();

private:
    void flush();

    std::shared_ptr<ScratchFile> m_file;
    std::shared_ptr<Blob> m_blob;
    Digest m_md5{Digest::Kind::Md5};
    std::string m_pending;
};

} // namespace sandbox
