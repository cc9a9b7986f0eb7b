// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/clock.h"
#include "app/sandbox/world/state.h"
#include "app/sandbox/world/story.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <utility>

namespace sandbox {

class BuildLife;
class Catalogue;
class FleetPlanner;
class Keyring;
class LobbyLife;
class Population;
class ProcessLife;
class RoomLife;
class Team;

struct WorldOptions
{
    std::uint64_t seed = 1;
    /// How fast life goes on: two means that everything takes half its time. The clock is not touched.
    double speed = 1.0;
    /// Live processes of the main application; the others follow in proportion.
    int processes = 214;
    Clock clock = Clock::system();
    Story story = Story::None;
};

/// The hands that change the world; held only inside World::change.
struct Hands
{
    State &state;
    Catalogue &catalogue;
    ProcessLife &processes;
    RoomLife &rooms;
    BuildLife &builds;
    Team &team;
    Keyring &keyring;
    LobbyLife &lobbies;
    FleetPlanner &fleets;
};

/// A Hathora of one's own. Nothing runs by itself: whoever looks, first lets happen what was due by now,
/// so a world depends on its seed and its clock and not on how often it was asked.
class World
{
public:
    explicit World(const WorldOptions &options);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    /// Calls look(const State &) under the lock, and returns what it returns; by value, nothing may outlive
    /// it.
    template <class Look>
    auto read(Look &&look)
    {
        const std::lock_guard guard(m_mutex);
        catchUp();
        return std::forward<Look>(look)(std::as_const(m_state));
    }

    /// Calls act(Hands) likewise.
    template <class Act>
    auto change(Act &&act)
    {
        const std::lock_guard guard(m_mutex);
        catchUp();
        return std::forward<Act>(act)(Hands{m_state, *m_catalogue, *m_processes, *m_rooms, *m_builds, *m_team,
                                            *m_keyring, *m_lobbies, *m_fleets});
    }

    const Clues &clues() const { return m_clues; } ///< where the story is to be found
    std::uint64_t seed() const { return m_state.seed; }
    Moment now() const;
    bool hasManualClock() const;
    bool advance(Span span);

private:
    void catchUp();

    mutable std::mutex m_mutex;
    Clock m_clock;
    State m_state;
    Clues m_clues;
    struct Machinery;
    std::unique_ptr<Machinery> m_machinery;
    Catalogue *m_catalogue = nullptr;
    ProcessLife *m_processes = nullptr;
    RoomLife *m_rooms = nullptr;
    BuildLife *m_builds = nullptr;
    Team *m_team = nullptr;
    Keyring *m_keyring = nullptr;
    LobbyLife *m_lobbies = nullptr;
    FleetPlanner *m_fleets = nullptr;
};

} // namespace sandbox
