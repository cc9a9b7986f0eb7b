// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace sandbox {

class Archive;

/// What is in an archive.
struct ArchiveReport
{
    /// Of the archive as it was uploaded, in hexadecimal.
    std::string sha256;
    std::size_t files = 0;
    /// What all of it takes once it is unpacked.
    std::int64_t unpackedBytes = 0;
    /// The text of the one at its root.
    std::optional<std::string> dockerfile;
    /// Why it cannot be unpacked; empty when it can.
    std::string problem;

    /// Reads it once, a little at a time.
    static ArchiveReport of(Archive archive);
};

} // namespace sandbox
