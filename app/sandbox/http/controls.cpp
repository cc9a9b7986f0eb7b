// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/controls.h"

#include "app/sandbox/http/issuer.h"
#include "app/sandbox/http/service.h"
#include "app/sandbox/http/storage.h"
#include "app/sandbox/http/tokensecret.h"
#include "app/sandbox/storage/digest.h"
#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/team.h"
#include "app/sandbox/world/world.h"

#include <array>
#include <cmath>
#include <map>
#include <stdexcept>
#include <string>

namespace sandbox {

using nlohmann::json;

namespace {

Reply refusal(int status, const std::string &message)
{
    return Reply::json(status, json{{"message", message}}.dump());
}

/// Of an archive that is there as a whole; empty for any other.
std::string sha256Of(const UploadStore &uploads, const std::string &id)
{
    const auto archive = uploads.archive(id);
    if (!archive)
        return {};
    Digest digest(Digest::Kind::Sha256);
    std::array<char, 65536> buffer;
    while (const std::size_t count = archive->read(buffer))
        digest.add({buffer.data(), count});
    return hexadecimal(digest.finish());
}

Reply nothing()
{
    Reply reply;
    reply.status = 204;
    return reply;
}

} // namespace

Reply Controls::answer(const Inquiry &inquiry)
{
    if (inquiry.authorization != "Bearer " + m_token)
        return refusal(401, "The controls have a token of their own, which is missing or wrong");
    try {
        return answerAsked(inquiry);
    } catch (const Refusal &refused) {
        return refusal(422, refused.what());
    } catch (const json::exception &error) {
        return refusal(422, error.what());
    } catch (const std::invalid_argument &error) {
        return refusal(422, std::string("rule: ") + error.what());
    }
}

Reply Controls::answerAsked(const Inquiry &inquiry)
{
    const std::string wish = inquiry.method + " " + inquiry.path().substr(root.size());
    if (wish == "GET operations")
        return listOperations();
    if (wish == "GET requests")
        return listRequests();
    if (wish == "GET uploads")
        return listUploads();
    if (wish == "POST requests/reset") {
        m_service.requests().reset();
        return nothing();
    }
    if (wish == "POST faults")
        return armFault(inquiry);
    if (wish == "DELETE faults") {
        m_service.faults().clear();
        m_service.storage().faults().clear();
        return nothing();
    }
    if (wish == "POST clock/advance")
        return advanceClock(inquiry);
    if (wish == "GET mails")
        return listMails();
    if (wish == "POST sign-in")
        return signIn(inquiry);
    if (wish == "GET issuer")
        return listIssuer();
    if (wish == "POST issuer/answer")
        return answerCode(inquiry);
    if (wish == "POST issuer/revoke") {
        m_service.issuer().revokeRefreshTokens();
        return nothing();
    }
    return refusal(404, "There is no such control; see hathora-sandbox --help");
}

Reply Controls::listOperations() const
{
    return Reply::json(200, json{{"operations", m_service.servedOperations()}}.dump());
}

Reply Controls::listRequests() const
{
    json entries = json::array();
    for (const RequestLog::Entry &entry : m_service.requests().entries()) {
        entries.push_back({{"at", isoText(entry.at)},
                           {"method", entry.method},
                           {"target", entry.target},
                           {"operation", entry.operation},
                           {"contentType", entry.contentType}});
    }
    const json answer{{"total", m_service.requests().total()},
                      {"counts", m_service.requests().counts()},
                      {"requests", std::move(entries)}};
    return Reply::json(200, answer.dump());
}

Reply Controls::listUploads() const
{
    const auto builds = m_service.world().read([](const State &state) {
        std::map<std::string, std::string> byUpload;
        for (const auto &build : state.builds)
            byUpload[build->uploadId] = build->id;
        return byUpload;
    });
    json uploads = json::array();
    for (const UploadStore::Tally &tally : m_service.storage().uploads().tallies()) {
        const auto build = builds.find(tally.id);
        uploads.push_back({{"buildId", build == builds.end() ? "" : build->second},
                           {"size", tally.size},
                           {"partsReceived", tally.partsReceived},
                           {"bytesReceived", tally.bytesReceived},
                           {"partTries", tally.partTries},
                           {"bytesArrived", tally.bytesArrived},
                           {"sha256", sha256Of(m_service.storage().uploads(), tally.id)},
                           {"complete", tally.complete}});
    }
    return Reply::json(200, json{{"uploads", std::move(uploads)}}.dump());
}

Reply Controls::armFault(const Inquiry &inquiry)
{
    m_service.arm(json::parse(inquiry.body).at("rule").get_ref<const std::string &>());
    return nothing();
}

Reply Controls::advanceClock(const Inquiry &inquiry)
{
    const double seconds = json::parse(inquiry.body).at("seconds");
    if (!m_service.world().advance(Span(std::llround(seconds * 1000.0))))
        return refusal(422, "seconds: the clock is not a manual one, or would go back");
    return Reply::json(200, json{{"now", isoText(m_service.world().now())}}.dump());
}

Reply Controls::listMails() const
{
    const json mails = m_service.world().read([](const State &state) {
        json list = json::array();
        for (const Mail &mail : state.mails)
            list.push_back({{"to", mail.to}, {"subject", mail.subject}, {"at", isoText(mail.at)}});
        return list;
    });
    return Reply::json(200, json{{"mails", mails}}.dump());
}

Reply Controls::signIn(const Inquiry &inquiry)
{
    const std::string email = json::parse(inquiry.body).at("userEmail");
    const std::string token = newTokenSecret("sandbox-");
    m_service.world().change([&](const Hands &hands) { hands.team.signIn(email, keyOf(token)); });
    return Reply::json(200, json{{"token", token}}.dump());
}

Reply Controls::listIssuer() const
{
    using Status = DeviceGrants::Status;
    json codes = json::array();
    for (const Issuer::Waiting &waiting : m_service.issuer().waiting()) {
        const char *const state = waiting.status == Status::Waiting    ? "waiting"
                                  : waiting.status == Status::Approved ? "approved"
                                                                       : "denied";
        codes.push_back({{"userCode", waiting.userCode}, {"state", state}});
    }
    return Reply::json(
        200, json{{"codes", std::move(codes)}, {"refreshes", m_service.issuer().refreshes()}}.dump());
}

Reply Controls::answerCode(const Inquiry &inquiry)
{
    using Status = DeviceGrants::Status;
    const json wish = json::parse(inquiry.body);
    const std::string email = wish.value("userEmail", std::string(Caller::owner));
    const std::string answer = wish.at("answer");
    if (answer != "approve" && answer != "deny")
        return refusal(422, "answer: takes approve or deny");
    const Status status = answer == "approve" ? Status::Approved : Status::Denied;
    if (!m_service.issuer().decide(wish.at("userCode"), status, email))
        return refusal(422, "userCode: cannot be answered, or userEmail: is nobody here");
    return nothing();
}

} // namespace sandbox
