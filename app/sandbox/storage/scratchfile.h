// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <span>
#include <string_view>
#include <vector>

namespace sandbox {

/// Blocks of bytes on disk that nobody else sees: in a file without a name, so that nothing of it is left
/// however the program ends. Thread-safe; a block is written and read by one thread at a time.
class ScratchFile
{
public:
    static constexpr std::size_t blockSize = 256U << 10U;

    /// Throws std::system_error when the folder takes no file.
    explicit ScratchFile(const std::filesystem::path &folder);
    ~ScratchFile();
    ScratchFile(const ScratchFile &) = delete;
    ScratchFile &operator=(const ScratchFile &) = delete;

    std::size_t take();
    void giveBack(std::size_t block);
    /// From the block's beginning; not more than a block. Throws std::system_error, when the disk is full for
    /// one.
    void write(std::size_t block, std::string_view bytes);
    void read(std::size_t block, std::size_t offset, std::span<char> bytes) const;

    std::size_t blocksInUse() const;

private:
    int m_file;
    mutable std::mutex m_mutex;
    std::size_t m_blocks = 0;
    std::vector<std::size_t> m_free;
};

} // namespace sandbox
