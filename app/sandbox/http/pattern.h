// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <regex.h>
#include <string>

namespace sandbox {

/// An extended regular expression, by the C library.
class Pattern
{
public:
    /// Throws std::invalid_argument for an expression that is none.
    explicit Pattern(const std::string &expression);
    ~Pattern();
    Pattern(const Pattern &) = delete;
    Pattern &operator=(const Pattern &) = delete;

    bool matches(const std::string &text) const;

private:
    regex_t m_compiled{};
};

} // namespace sandbox
