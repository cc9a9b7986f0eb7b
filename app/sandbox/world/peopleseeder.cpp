// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/peopleseeder.h"

#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/team.h"

#include <cmath>

namespace sandbox {

using namespace std::chrono_literals;

namespace {

constexpr Span day = 24h;
constexpr auto mara = "mara@studio.example";
constexpr auto jonas = "jonas@studio.example";
constexpr auto sol = "sol@northway.example";
constexpr auto owner = Caller::owner;

Rights shipping()
{
    return Rights::of(
        {Scope::BuildsReadWrite, Scope::DeploymentsReadWrite, Scope::ApplicationsRead, Scope::OrgsRead});
}

/// A quarter more than its applications take in the longest of months.
double hoursFor(const State &state, const Organization &organization)
{
    double vcpus = 0.0;
    for (const auto &app : state.applications) {
        if (const auto deployment = app->latestDeployment(); deployment && app->orgId == organization.id)
            vcpus += app->population * deployment->requestedCpu;
    }
    return std::ceil(vcpus * 31.0 * 24.0 * 1.25 / 1000.0) * 1000.0;
}

} // namespace

void PeopleSeeder::seed()
{
    addMembers();
    addTokens();
    addMoney();
    addOpenInvites();
}

void PeopleSeeder::addMembers()
{
    const Organization &lanternfish = m_engine.state.organizations.at(0);
    addMember(lanternfish, mara, Rights::of(Role::Admin), mara, 120 * day);
    addMember(lanternfish, owner, Rights::of(Role::Admin), mara, 118 * day);
    addMember(lanternfish, jonas, Rights::of(Role::Member), mara, 90 * day);
    addMember(lanternfish, "aiko@studio.example", Rights::of(Role::Viewer), owner, 41 * day);
    addMember(lanternfish, "lena@studio.example", shipping(), owner, 6 * day);
    // Joined by a link on a telephone, and never signed in since.
    m_engine.state.members.back().lastLogin.reset();

    const Organization &northway = m_engine.state.organizations.at(1);
    addMember(northway, sol, Rights::of(Role::Admin), sol, 40 * day);
    addMember(northway, owner, Rights::of(Role::Admin), sol, 39 * day);
    addMember(northway, "ines@northway.example", Rights::of(Role::Viewer), sol, 20 * day);
}

void PeopleSeeder::addOpenInvites()
{
    const Organization &lanternfish = m_engine.state.organizations.at(0);
    // One comes any minute, one has been forgotten.
    m_team.awaitAnswer(addInvite(lanternfish, "theo@studio.example", Rights::of(Role::Member), owner, 2h));
    addInvite(lanternfish, "qa@contractor.example", Rights::of({Scope::ProcessesRead}), jonas, 19 * day);
    addInvite(addStudio("Tidewater Arcade", "noor@tidewater.example", 25 * day), owner,
              Rights::of(Role::Member), "noor@tidewater.example", 3h);
    addInvite(addStudio("Paper Comet", "wim@papercomet.example", 9 * day), owner,
              Rights::of({Scope::ProcessesReadWrite, Scope::OrgsRead}), "wim@papercomet.example", 2 * day);
}

void PeopleSeeder::addTokens()
{
    const Organization &lanternfish = m_engine.state.organizations.at(0);
    addToken(lanternfish, "pipeline", shipping(), mara, 96 * day);
    // As a game engine's plugin makes them, and forgets them.
    const std::string made = isoText(m_engine.now() - 61 * day).substr(0, 10);
    addToken(lanternfish, "unity-plugin-token_" + made, Rights::of(Role::Admin), jonas, 61 * day);
    addToken(lanternfish, "status-page", Rights::of({Scope::ProcessesRead}), owner, 30 * day);
    addToken(lanternfish, "old-laptop", Rights::of(Role::Admin), owner, 110 * day);
    m_engine.state.tokens.back().status = OrgTokenStatus::Revoked;
    addToken(m_engine.state.organizations.at(1), "deploy", Rights::of(Role::Admin), sol, 35 * day);
}

void PeopleSeeder::addMoney()
{
    Organization &lanternfish = m_engine.state.organizations.at(0);
    lanternfish.payment = {Payment::Kind::Card, "visa", "4242"};
    lanternfish.vcpuHoursLimit = hoursFor(m_engine.state, lanternfish);
    Organization &northway = m_engine.state.organizations.at(1);
    northway.vcpuHoursLimit = hoursFor(m_engine.state, northway);
}

Organization &PeopleSeeder::addStudio(const std::string &name, const std::string &founder, Span age)
{
    Fleet fleet;
    fleet.id = "fleet-" + m_engine.random.uuid();
    fleet.name = "main";
    fleet.createdAt = m_engine.now() - age;
    fleet.plan.set(fleet.createdAt, {sizeNamed("cpu-8-32"), std::nullopt});
    fleet.salt = m_engine.random.next();
    for (FleetRegion &region : fleet.regions)
        region.baseline.set(fleet.createdAt, 0);

    Organization studio;
    studio.id = fleet.orgId = "org-" + m_engine.random.uuid();
    studio.name = name;
    studio.stripeCustomerId = "cus_" + m_engine.random.letters(14);
    studio.defaultFleetId = fleet.id;
    studio.createdAt = m_engine.now() - age;
    studio.payment = {Payment::Kind::Link, founder, ""};
    studio.meter.open(m_engine.now());
    m_engine.state.fleets.push_back(std::move(fleet));
    m_engine.state.organizations.push_back(std::move(studio));
    addMember(m_engine.state.organizations.back(), founder, Rights::of(Role::Admin), founder, age);
    return m_engine.state.organizations.back();
}

void PeopleSeeder::addMember(const Organization &organization, const std::string &email, const Rights &rights,
                             const std::string &invitedBy, Span age)
{
    Random &random = m_engine.random;
    const Moment invited = m_engine.now() - age;
    const Moment joined = email == invitedBy ? invited : invited + random.between(2min, 20h);
    const Moment seen = email == owner ? m_engine.now() : m_engine.now() - random.between(5min, 4 * day);
    m_engine.state.members.push_back(
        {{organization.id, email, rights, invitedBy, invited}, joined, std::max(joined, seen)});
}

std::shared_ptr<Invite> PeopleSeeder::addInvite(const Organization &organization, const std::string &email,
                                                const Rights &rights, const std::string &invitedBy, Span age)
{
    const Moment invited = m_engine.now() - age;
    const auto invite = std::make_shared<Invite>(Invite{organization.id, email, rights, invitedBy, invited});
    m_engine.state.invites.push_back(invite);
    return invite;
}

void PeopleSeeder::addToken(const Organization &organization, const std::string &name, const Rights &rights,
                            const std::string &createdBy, Span age)
{
    OrgToken token;
    token.id = "org-token-" + m_engine.random.uuid();
    token.orgId = organization.id;
    token.name = name;
    token.rights = rights;
    token.createdBy = createdBy;
    token.createdAt = m_engine.now() - age;
    token.lastFour = m_engine.random.letters(4);
    m_engine.state.tokens.push_back(std::move(token));
}

} // namespace sandbox
