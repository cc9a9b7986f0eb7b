// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hathora {

struct Error;

/// Why a token lets nobody in, as the server answered the question by which it is tried (GetOrgs). Plain
/// text.
QString signInText(const Error &error);

} // namespace hathora
