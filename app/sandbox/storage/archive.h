// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace sandbox {

class Blob;

/// What was uploaded, read from its beginning to its end.
class Archive
{
public:
    explicit Archive(std::vector<std::shared_ptr<const Blob>> parts)
        : m_parts(std::move(parts))
    {
    }

    std::int64_t size() const;
    /// The next bytes, as many as there are room and left; 0 at the end.
    std::size_t read(std::span<char> bytes);

private:
    std::vector<std::shared_ptr<const Blob>> m_parts;
    std::size_t m_part = 0;
    std::int64_t m_offset = 0;
};

} // namespace sandbox
