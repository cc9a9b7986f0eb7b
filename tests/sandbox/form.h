// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace sandbox::test {

using FormParts = std::vector<std::pair<std::string, std::string>>;

inline constexpr auto formType = "multipart/form-data; boundary=edge";

/// The body of a form: its parts' names and contents. One named "file" gets a file name, as clients give it.
std::string formOf(const FormParts &parts);

} // namespace sandbox::test
