// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/utf8.h"

#include <nlohmann/json.hpp>

namespace sandbox {

/// nlohmann writes valid UTF-8 or throws.
bool isUtf8(const std::string &bytes)
{
    try {
        return !nlohmann::json(bytes).dump().empty();
    } catch (const nlohmann::json::type_error &) {
        return false;
    }
}

} // namespace sandbox
