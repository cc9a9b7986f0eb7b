// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <string>
#include <string_view>

namespace sandbox {

/// What a form may upload, and until when. It goes along in the form, so it has to be sealed.
struct FormPolicy
{
    /// The name that the archive is given.
    std::string key;
    Moment until{};

    /// S3's document, in Base64.
    std::string text() const;
    /// Throws StorageError when it is over, or is for another key. The text must be one of ours.
    static void check(std::string_view text, std::string_view key, Moment now);
};

} // namespace sandbox
