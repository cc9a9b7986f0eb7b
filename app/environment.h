// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/token.h"
#include "api/types/ids.h"

namespace hathora {

/// What the environment offers for this one run.
struct Environment
{
    /// Reads HATHORA_TOKEN and HATHORA_APP_ID and takes the token out of the environment, so that no child
    /// inherits it.
    static Environment take();

    std::optional<Token> token;
    bool hasUnfitToken = false; ///< there is one that cannot be a token
    AppId app;
};

} // namespace hathora
