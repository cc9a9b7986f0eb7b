// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace sandbox {

/// How an archive is cut into parts. Parts are numbered from one.
struct UploadShape
{
    std::int64_t size = 0;
    std::int64_t partSize = 0;

    std::int64_t parts() const { return (size + partSize - 1) / partSize; }

    std::int64_t lengthOf(std::int64_t number) const
    {
        return std::min(partSize, size - partSize * (number - 1));
    }
};

} // namespace sandbox
