// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/generation.h"

#include <string>

namespace sandbox {

class Arguments;
class World;
struct Inquiry;
struct Operation;

/// The one place where a token becomes a caller, and where a caller is held to what it may do.
class Gate
{
public:
    /// Signs the sandbox's owner in with the token. The world must outlive it.
    Gate(World &world, const std::string &token, Generation generation);

    /// Throws Rejection where the token is missing, wrong or revoked.
    Caller identify(const Inquiry &inquiry) const;
    /// Refuses an organization that the caller does not see, and an operation without its scopes. Where the
    /// arguments name no organization, the caller's own is put there.
    void admit(const Caller &caller, const Operation &operation, Arguments &arguments) const;

private:
    std::string placeOf(const Caller &caller, const Arguments &arguments) const;

    World &m_world;
    Generation m_generation;
};

} // namespace sandbox
