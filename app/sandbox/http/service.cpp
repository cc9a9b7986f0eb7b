// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/service.h"

#include "app/sandbox/http/controls.h"
#include "app/sandbox/http/faultrule.h"
#include "app/sandbox/http/formdata.h"
#include "app/sandbox/http/rejection.h"
#include "app/sandbox/http/schemacheck.h"
#include "app/sandbox/http/storage.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

#include <utility>

namespace sandbox {

using nlohmann::json;

namespace {

int statusOf(Refusal::Reason reason, const Operation &operation)
{
    switch (reason) {
    case Refusal::Reason::Unknown:
        return 404;
    case Refusal::Reason::PaymentRequired:
        return 402;
    case Refusal::Reason::Gone:
        return 410;
    case Refusal::Reason::Forbidden:
        return 403;
    case Refusal::Reason::Unacceptable:
        break;
    }
    return operation.badInputStatus;
}

json parsed(const Inquiry &inquiry, const Operation &operation)
{
    if (operation.bodyType == "multipart/form-data") {
        const auto form = readFormData(inquiry.contentType, inquiry.body);
        if (!form)
            throw Rejection(operation.badInputStatus, "body: is not a form");
        return json(*form);
    }
    json body = json::parse(inquiry.body, nullptr, false);
    if (body.is_discarded())
        throw Rejection(operation.badInputStatus, "body: is not JSON");
    return body;
}

Reply failure(int status, const std::string &message)
{
    return Reply::json(status, json{{"message", message}}.dump());
}

} // namespace

Service::Service(World &world, Storage &storage, Issuer &issuer, const PingPlace &ping, ServerOptions options)
    : m_world(world)
    , m_storage(storage)
    , m_issuer(issuer)
    , m_ping(ping)
    , m_options(std::move(options))
    , m_gate(world, m_options.token, m_options.generation)
    , m_router(m_contract, m_options.generation)
    , m_trimmer(m_contract)
    , m_sabotage(m_contract)
    , m_faults(world.seed())
{
}

Reply Service::answer(const Inquiry &inquiry)
{
    const std::string path = inquiry.path();
    if (!m_options.controlToken.empty() && path.starts_with(Controls::root))
        return Controls(*this, m_options.controlToken).answer(inquiry);

    const Router::Match match = m_router.match(inquiry.method, path);
    const std::string operationId = match.operation != nullptr ? match.operation->id : "";
    m_requests.note({std::chrono::floor<Span>(std::chrono::system_clock::now()), inquiry.method,
                     inquiry.target, operationId, inquiry.contentType});
    if (match.operation == nullptr) {
        return match.pathExists ? failure(405, inquiry.method + " is not allowed here")
                                : failure(404, "There is nothing at " + path);
    }
    const auto fault = m_faults.strike(operationId);
    if (fault && !Sabotage::letsWork(*fault))
        return Sabotage::instead(*fault);
    Reply reply;
    try {
        reply = work(inquiry, match, fault);
    } catch (const Rejection &rejection) {
        reply = failure(rejection.status(), rejection.what());
    } catch (const Refusal &refusal) {
        reply = failure(statusOf(refusal.reason(), *match.operation), refusal.what());
    }
    if (fault)
        Sabotage::spoil(reply, *fault);
    return reply;
}

Reply Service::work(const Inquiry &inquiry, const Router::Match &match, const std::optional<Fault> &fault)
{
    const Operation &operation = *match.operation;
    const Caller caller = operation.needsToken ? m_gate.identify(inquiry) : Caller();
    const Player player =
        operation.needsPlayer ? identifyPlayer(inquiry, match.pathValues.at("appId")) : Player();
    Arguments arguments(m_contract, operation, m_options.generation, m_options.unknownParameters,
                        match.pathValues, inquiry.query());
    if (operation.needsToken)
        m_gate.admit(caller, operation, arguments);
    const json body = readBody(inquiry, operation);
    Answer answer = m_registry.of(operation.id)(Call{m_world, m_storage, arguments, body, caller, m_ping,
                                                     m_passes, player, m_options.generation,
                                                     m_options.pageSize, m_options.buildSpace});

    Reply reply;
    reply.status = operation.successStatus;
    if (answer.stream) {
        reply.contentType = operation.answerType;
        reply.stream = std::move(answer.stream);
    } else if (answer.body) {
        if (m_options.generation == Generation::Seed && operation.answerSchema != nullptr)
            m_trimmer.trim(*answer.body, *operation.answerSchema);
        if (fault)
            m_sabotage.spoil(*answer.body, *fault, operation);
        reply.contentType = "application/json";
        reply.body = answer.body->dump();
    }
    return reply;
}

json Service::readBody(const Inquiry &inquiry, const Operation &operation) const
{
    if (operation.bodySchema == nullptr) {
        if (!inquiry.body.empty())
            throw Rejection(operation.badInputStatus, "body: " + operation.id + " takes none");
        return {};
    }
    if (inquiry.body.empty() && !operation.bodyRequired)
        return {};
    if (!inquiry.contentType.starts_with(operation.bodyType))
        throw Rejection(operation.badInputStatus, "body: must be sent as " + operation.bodyType);
    const json body = parsed(inquiry, operation);
    const SchemaCheck check(m_contract, m_options.generation, SchemaCheck::Direction::Request);
    if (const auto violation = check(body, *operation.bodySchema))
        throw Rejection(operation.badInputStatus,
                        violation->path.empty() ? "body: " + violation->problem : violation->text());
    return body;
}

void Service::arm(std::string_view faultRule)
{
    const Fault fault = readFaultRule(faultRule, m_contract, m_options.generation);
    (Storage::does(fault.operation) ? m_storage.faults() : m_faults).arm(fault);
}

Player Service::identifyPlayer(const Inquiry &inquiry, const std::string &appId) const
{
    constexpr std::string_view scheme = "Bearer ";
    const std::string_view header = inquiry.authorization;
    const auto player =
        header.starts_with(scheme) ? m_passes.read(header.substr(scheme.size()), appId) : std::nullopt;
    if (!player)
        throw Rejection(401, "The player token is missing, or not one for the application");
    return *player;
}

std::vector<std::string> Service::servedOperations() const
{
    std::vector<std::string> served;
    for (const std::string &id : m_registry.operationIds()) {
        if (m_contract.operation(id)->isIn(m_options.generation))
            served.push_back(id);
    }
    return served;
}

} // namespace sandbox
