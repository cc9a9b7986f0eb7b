// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

namespace hathora {

/// What a person of an organization is known by.
using MailAddress = Id<struct MailAddressTag>;

} // namespace hathora
