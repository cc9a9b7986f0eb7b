// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/contract.h"
#include "app/sandbox/http/faultboard.h"
#include "app/sandbox/http/gate.h"
#include "app/sandbox/http/inquiry.h"
#include "app/sandbox/http/registry.h"
#include "app/sandbox/http/reply.h"
#include "app/sandbox/http/requestlog.h"
#include "app/sandbox/http/router.h"
#include "app/sandbox/http/sabotage.h"
#include "app/sandbox/http/serveroptions.h"
#include "app/sandbox/http/trimmer.h"
#include "app/sandbox/players/playerpasses.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

class Issuer;
class Storage;
class World;
struct PingPlace;

/// Inquiry in, reply out: the contract's strictness in front of the world. Thread-safe.
class Service
{
public:
    /// World, storage, issuer and place must outlive it.
    Service(World &world, Storage &storage, Issuer &issuer, const PingPlace &ping, ServerOptions options);

    Reply answer(const Inquiry &inquiry);

    const Contract &contract() const { return m_contract; }
    World &world() { return m_world; }
    Storage &storage() { return m_storage; }
    Issuer &issuer() { return m_issuer; }
    /// Arms what the rule says, here or at the storage. Throws std::invalid_argument with a sentence when it
    /// is none.
    void arm(std::string_view faultRule);
    FaultBoard &faults() { return m_faults; }
    RequestLog &requests() { return m_requests; }
    /// What is served of what this generation has.
    std::vector<std::string> servedOperations() const;

private:
    Reply work(const Inquiry &inquiry, const Router::Match &match, const std::optional<Fault> &fault);
    nlohmann::json readBody(const Inquiry &inquiry, const Operation &operation) const;
    /// Throws Rejection where there is no token of a player for the application.
    Player identifyPlayer(const Inquiry &inquiry, const std::string &appId) const;

    World &m_world;
    Storage &m_storage;
    Issuer &m_issuer;
    const PingPlace &m_ping;
    ServerOptions m_options;
    Contract m_contract;
    Gate m_gate;
    Router m_router;
    Registry m_registry;
    Trimmer m_trimmer;
    PlayerPasses m_passes;
    Sabotage m_sabotage;
    FaultBoard m_faults;
    RequestLog m_requests;
};

} // namespace sandbox
