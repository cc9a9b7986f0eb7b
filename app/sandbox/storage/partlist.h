// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// The parts an upload is said to consist of.
struct PartList
{
    struct Entry
    {
        int number = 0;
        /// Without its quotes, which S3 does not insist on either.
        std::string etag;
    };

    std::vector<Entry> entries;

    /// From a CompleteMultipartUpload document. Throws StorageError for one that is not well-formed, and for
    /// parts that do not ascend.
    static PartList read(std::string_view xml);
};

} // namespace sandbox
