// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/engine.h"

#include <string>

namespace sandbox {

class Team;

/// Who works in the studios when the world begins, which tokens they have made, and what they pay with; and
/// two studios more, that would like to have the sandbox's owner.
class PeopleSeeder
{
public:
    /// The engine's randomness should be its own, so that people take nothing away from processes.
    PeopleSeeder(Engine &engine, Team &team)
        : m_engine(engine)
        , m_team(team)
    {
    }

    /// To be called when all applications are there.
    void seed();

private:
    void addMembers();
    void addOpenInvites();
    void addTokens();
    void addMoney();
    Organization &addStudio(const std::string &name, const std::string &founder, Span age);
    void addMember(const Organization &owner, const std::string &email, const Rights &rights,
                   const std::string &invitedBy, Span age);
    std::shared_ptr<Invite> addInvite(const Organization &owner, const std::string &email,
                                      const Rights &rights, const std::string &invitedBy, Span age);
    void addToken(const Organization &owner, const std::string &name, const Rights &rights,
                  const std::string &createdBy, Span age);

    Engine &m_engine;
    Team &m_team;
};

} // namespace sandbox
