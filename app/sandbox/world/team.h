// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/engine.h"

#include <memory>
#include <optional>
#include <string>

namespace sandbox {

struct Caller;

/// Who belongs to an organization. Those who are invited accept after a while, as their address and the seed
/// have it; but who has ever signed in here answers in person.
class Team
{
public:
    explicit Team(Engine &engine)
        : m_engine(engine)
    {
    }

    /// By a token that has the key, and is worth nothing after its lifetime; without one it is for good.
    void signIn(const std::string &email, const std::string &key, std::optional<Span> lifetime = {});
    /// Refused for who is a member or invited, and for rights that the caller does not hold.
    std::shared_ptr<const Invite> invite(const Organization &owner, const std::string &email,
                                         const Rights &rights, const Caller &caller);
    /// Of a member, or of who is invited. The caller must hold what is given and what is taken away.
    void changeRights(const Organization &owner, const std::string &email, const Rights &rights,
                      const Caller &caller);
    void accept(const std::string &orgId, const std::string &email);
    /// Rescinded or rejected: it is gone either way.
    void withdraw(const std::string &orgId, const std::string &email);
    /// Lets who is invited accept, unless the invite is gone by then.
    void awaitAnswer(const std::shared_ptr<Invite> &invite);

private:
    /// Takes the invite out of those that are open; refused where there is none.
    Invite take(const std::string &orgId, const std::string &email);
    void join(Invite invite);

    Engine &m_engine;
};

} // namespace sandbox
