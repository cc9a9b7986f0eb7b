// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commands.h"

namespace hathora::testing {

/// Changes that go as the test says.
class Orders : public Commands
{
public:
    using Commands::begin;
    using Commands::enter;
    using Commands::sends;
};

} // namespace hathora::testing
