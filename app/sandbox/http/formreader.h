// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace sandbox {

/// Reads a multipart/form-data body as it comes, and keeps no more of it than a boundary is long.
class FormReader
{
public:
    /// A part begins, by its name.
    using OnPart = std::function<void(const std::string &name)>;
    /// More of the part that began last.
    using OnContent = std::function<void(std::string_view content)>;

    FormReader(std::string_view contentType, OnPart onPart, OnContent onContent);

    /// False once it is clear that this is no form.
    bool add(std::string_view bytes);
    /// Whether the form has come to its end.
    bool isComplete() const { return m_state == State::End; }

private:
    enum class State : std::uint8_t { Preamble, Boundary, Head, Content, End, Broken };

    /// Whether there may be more to read in what is pending.
    bool step();
    bool skipPreamble();
    bool passBoundary();
    bool readHead();
    bool readContent();
    bool breakOff();

    OnPart m_onPart;
    OnContent m_onContent;
    std::string m_dashes;
    State m_state = State::Preamble;
    std::string m_pending;
};

} // namespace sandbox
