// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace sandbox {

/// Whether the bytes are text at all: JSON can carry nothing else.
bool isUtf8(const std::string &bytes);

} // namespace sandbox
