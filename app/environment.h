// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/token.h"
#include "api/types/ids.h"
#include "models/deploy/cliconfig.h"

#include <QUrl>

namespace hathora {

/// What the environment offers for this one run.
struct Environment
{
    /// Reads the variables of the official tool that name what this program knows: HATHORA_TOKEN,
    /// HATHORA_APP_ID, HATHORA_CLOUD_ENDPOINT and HATHORA_DEPLOYMENT_…. The token and the values of a
    /// deployment's variables are taken out of the environment, so that no child inherits them.
    static Environment take();

    std::optional<Token> token;
    bool hasUnfitToken = false; ///< there is one that cannot be a token
    AppId app;
    QUrl server;          ///< to begin with, where one is to be typed; empty if there is no usable one
    CliConfig deployment; ///< what a new deployment begins with
};

} // namespace hathora
