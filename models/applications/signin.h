// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/app.h"

namespace hathora {

/// The sign-in methods that an application's players have, as the API calls them: "anonymous, google".
/// Empty if there are none.
QString signInKeys(const AuthConfiguration &auth);

} // namespace hathora
