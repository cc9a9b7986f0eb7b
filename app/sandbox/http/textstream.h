// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace sandbox {

/// Text that comes bit by bit. Read from one thread.
class TextStream
{
public:
    enum class Step : std::uint8_t { Text, Nothing, End };

    virtual ~TextStream() = default;

    /// Puts the next piece into text; Nothing means that there is none yet.
    virtual Step read(std::string &text) = 0;
};

} // namespace sandbox
