// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// What Google says of somebody who signed in with it. The sandbox asks nobody, so it does not check Google's
/// signature: whoever knows a client id can write such a token, which is what a test wants.
struct GoogleIdToken
{
    /// Google's id of the person ("sub").
    std::string subject;
    /// Empty where the token has none.
    std::string name;

    /// Nothing where the token has not the form, is for another client, or has expired.
    static std::optional<GoogleIdToken> read(std::string_view text, std::string_view clientId, Moment now);
};

} // namespace sandbox
