// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/app.h"

#include <QStringList>

namespace hathora {

/// The sign-in methods that an application's players have, as the API calls them: "anonymous", "google", and
/// those that have no name here.
QStringList signInKeys(const AuthConfiguration &auth);

} // namespace hathora
