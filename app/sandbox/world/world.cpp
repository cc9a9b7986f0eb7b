// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/world.h"

#include "app/sandbox/world/buildlife.h"
#include "app/sandbox/world/catalogue.h"
#include "app/sandbox/world/engine.h"
#include "app/sandbox/world/fleetplanner.h"
#include "app/sandbox/world/keyring.h"
#include "app/sandbox/world/lobbylife.h"
#include "app/sandbox/world/nodelife.h"
#include "app/sandbox/world/peopleseeder.h"
#include "app/sandbox/world/population.h"
#include "app/sandbox/world/populationseeder.h"
#include "app/sandbox/world/processlife.h"
#include "app/sandbox/world/roomlife.h"
#include "app/sandbox/world/seeder.h"
#include "app/sandbox/world/storyteller.h"
#include "app/sandbox/world/team.h"

namespace sandbox {

struct World::Machinery
{
    Machinery(State &state, const WorldOptions &options)
        : random(options.seed)
        , engine{state, agenda, random, options.speed}
        , processes(engine)
        , rooms(engine, processes)
        , population(engine, processes)
        , builds(engine)
        , catalogue(engine, processes)
        , team(engine)
        , keyring(engine)
        , lobbies(engine, rooms)
        , nodes(engine)
        , fleets(engine, nodes)
    {
    }

    Agenda agenda;
    Random random;
    Engine engine;
    ProcessLife processes;
    RoomLife rooms;
    Population population;
    BuildLife builds;
    Catalogue catalogue;
    Team team;
    Keyring keyring;
    LobbyLife lobbies;
    NodeLife nodes;
    FleetPlanner fleets;
};

World::World(const WorldOptions &options)
    : m_clock(options.clock)
{
    m_state.seed = options.seed;
    m_state.now = m_clock.now();
    m_machinery = std::make_unique<Machinery>(m_state, options);
    m_catalogue = &m_machinery->catalogue;
    m_processes = &m_machinery->processes;
    m_rooms = &m_machinery->rooms;
    m_builds = &m_machinery->builds;
    m_team = &m_machinery->team;
    m_keyring = &m_machinery->keyring;
    m_lobbies = &m_machinery->lobbies;
    m_fleets = &m_machinery->fleets;

    Engine &engine = m_machinery->engine;
    Seeder(engine, options.processes, options.story).seed();
    Storyteller storyteller(engine, options.story);
    PopulationSeeder seeder(engine, *m_processes, *m_rooms, storyteller);
    for (const auto &app : m_state.applications) {
        seeder.seed(*app);
        m_machinery->population.tidy(*app);
        if (app->deployments.empty() || app->population == 0)
            continue;
        m_machinery->population.tend(*app);
        m_rooms->invite(*app);
        m_processes->drainOlder(*app, std::chrono::minutes(40));
    }
    m_clues = storyteller.clues();
    for (const auto &build : m_state.builds)
        m_builds->resume(build);
    Random aside(Random::saltOf("people") ^ options.seed);
    Engine people{m_state, m_machinery->agenda, aside, options.speed};
    PeopleSeeder(people, *m_team).seed();
    m_machinery->nodes.begin();
}

World::~World() = default;

Moment World::now() const
{
    const std::lock_guard guard(m_mutex);
    return m_clock.now();
}

bool World::hasManualClock() const
{
    const std::lock_guard guard(m_mutex);
    return m_clock.isManual();
}

bool World::advance(Span span)
{
    const std::lock_guard guard(m_mutex);
    return m_clock.advance(span);
}

void World::catchUp()
{
    m_machinery->agenda.run(m_clock.now(), m_state.now);
}

} // namespace sandbox
