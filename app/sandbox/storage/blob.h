// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sandbox {

class ScratchFile;

/// Bytes that were received whole, on disk. Its room is given back when it goes.
class Blob
{
public:
    explicit Blob(std::shared_ptr<ScratchFile> file)
        : m_file(std::move(file))
    {
    }

    ~Blob();
    Blob(const Blob &) = delete;
    Blob &operator=(const Blob &) = delete;

    std::int64_t size() const { return m_size; }
    /// The checksum itself, not its hexadecimal form.
    const std::string &md5() const { return m_md5; }
    /// As S3 sends it: quoted.
    std::string etag() const;
    /// Fills as many of the bytes as there are from the offset on, and returns how many.
    std::size_t read(std::int64_t offset, std::span<char> bytes) const;

private:
    friend class BlobWriter;

    std::shared_ptr<ScratchFile> m_file;
    std::vector<std::size_t> m_blocks;
    std::int64_t m_size = 0;
    std::string m_md5;
};

} // namespace sandbox
