// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// The parts of a multipart/form-data body by their names; nothing when it is none. A form may have no parts.
std::optional<std::map<std::string, std::string>> readFormData(std::string_view contentType,
                                                               std::string_view body);

} // namespace sandbox
