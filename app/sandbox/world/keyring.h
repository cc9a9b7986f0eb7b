// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/engine.h"

#include <string>

namespace sandbox {

struct Caller;

/// The tokens that programs act for an organization with.
class Keyring
{
public:
    /// What a token is to be; its secret is known by its key alone.
    struct Wish
    {
        std::string name;
        Rights rights;
        std::string key;
        std::string lastFour;
    };

    explicit Keyring(Engine &engine)
        : m_engine(engine)
    {
    }

    /// A name is taken for good, that of a revoked token too. Refused for rights that the caller does not
    /// hold.
    OrgToken create(const Organization &owner, const Wish &wish, const Caller &caller);
    /// What is revoked stays so.
    void revoke(const Organization &owner, const std::string &id);

private:
    Engine &m_engine;
};

} // namespace sandbox
