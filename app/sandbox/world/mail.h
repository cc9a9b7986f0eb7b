// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <string>

namespace sandbox {

/// A letter that would have gone out; here it is only noted.
struct Mail
{
    /// An address, or the user id at the identity provider where no address is known.
    std::string to;
    std::string subject;
    Moment at{};
};

} // namespace sandbox
