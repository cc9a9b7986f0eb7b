// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/team.h"

#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/refusal.h"

#include <algorithm>

namespace sandbox {

using namespace std::chrono_literals;

namespace {

void requireMailAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    const auto isPlain = [](char letter) { return letter > ' ' && letter < '\x7f' && letter != ','; };
    if (at == std::string_view::npos || at == 0 || at + 1 == text.size() ||
        text.find('@', at + 1) != std::string_view::npos || !std::ranges::all_of(text, isPlain))
        throw Refusal(Refusal::Reason::Unacceptable, "userEmail: is not a mail address");
}

/// Always the same for one address, whatever else happens in the world.
Span patience(std::uint64_t seed, std::string_view email)
{
    const double part = Random::fixed(seed, Random::saltOf(email));
    return Span(20s) + Span(static_cast<Span::rep>(part * 70'000.0));
}

} // namespace

void Team::signIn(const std::string &email, const std::string &key, std::optional<Span> lifetime)
{
    State &state = m_engine.state;
    requireMailAddress(email);
    state.signIns.push_back({email, key});
    for (Member &member : state.members) {
        if (member.invite.email == email)
            member.lastLogin = m_engine.now();
    }
    if (!lifetime)
        return;
    // By the clock: who speeds life up does not want to sign in more often. That there was a sign-in stays
    // known.
    m_engine.agenda.note(m_engine.now() + *lifetime, [&state, key] {
        const auto ended = std::ranges::find(state.signIns, key, &SignIn::key);
        if (ended != state.signIns.end())
            ended->key.clear();
    });
}

std::shared_ptr<const Invite> Team::invite(const Organization &owner, const std::string &email,
                                           const Rights &rights, const Caller &caller)
{
    State &state = m_engine.state;
    requireMailAddress(email);
    if (state.findMember(owner.id, email) != nullptr)
        throw Refusal(Refusal::Reason::Unacceptable, "userEmail: " + email + " is a member already");
    if (state.findInvite(owner.id, email))
        throw Refusal(Refusal::Reason::Unacceptable, "userEmail: " + email + " is invited already");
    caller.require(owner.id, rights.held(), "Handing on these rights");
    const auto made = std::make_shared<Invite>(Invite{owner.id, email, rights, caller.name, m_engine.now()});
    state.invites.push_back(made);
    state.mails.push_back({email, "Invite to " + owner.name, m_engine.now()});
    awaitAnswer(made);
    return made;
}

void Team::changeRights(const Organization &owner, const std::string &email, const Rights &rights,
                        const Caller &caller)
{
    State &state = m_engine.state;
    const auto change = [&](Rights &present) {
        caller.require(owner.id, present.held() ^ rights.held(), "Giving or taking these rights");
        present = rights;
    };
    const auto member = std::ranges::find_if(state.members, [&](const Member &one) {
        return one.invite.orgId == owner.id && one.invite.email == email;
    });
    if (member != state.members.end())
        return change(member->invite.rights);
    if (const auto invite = state.findInvite(owner.id, email))
        return change(invite->rights);
    throw Refusal(Refusal::Reason::Unknown, email + " is neither a member nor invited");
}

void Team::accept(const std::string &orgId, const std::string &email)
{
    join(take(orgId, email));
}

void Team::withdraw(const std::string &orgId, const std::string &email)
{
    take(orgId, email);
}

void Team::awaitAnswer(const std::shared_ptr<Invite> &invite)
{
    m_engine.after(patience(m_engine.state.seed, invite->email), [this, invite] {
        const State &state = m_engine.state;
        const bool answersInPerson =
            std::ranges::find(state.signIns, invite->email, &SignIn::email) != state.signIns.end();
        if (!answersInPerson && state.findInvite(invite->orgId, invite->email) == invite)
            accept(invite->orgId, invite->email);
    });
}

Invite Team::take(const std::string &orgId, const std::string &email)
{
    const auto invite = m_engine.state.findInvite(orgId, email);
    if (!invite)
        throw Refusal(Refusal::Reason::Unknown, email + " has no open invite to organization " + orgId);
    std::erase(m_engine.state.invites, invite);
    return *invite;
}

void Team::join(Invite invite)
{
    const Moment now = m_engine.now();
    m_engine.state.members.push_back({std::move(invite), now, now});
}

} // namespace sandbox
