// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/pattern.h"

#include <stdexcept>

namespace sandbox {

Pattern::Pattern(const std::string &expression)
{
    if (regcomp(&m_compiled, expression.c_str(), REG_EXTENDED | REG_NOSUB) != 0)
        throw std::invalid_argument("not a pattern: " + expression);
}

Pattern::~Pattern()
{
    regfree(&m_compiled);
}

bool Pattern::matches(const std::string &text) const
{
    // The C library stops at a zero byte; what lies behind it would go unseen.
    return text.find('\0') == std::string::npos && regexec(&m_compiled, text.c_str(), 0, nullptr, 0) == 0;
}

} // namespace sandbox
