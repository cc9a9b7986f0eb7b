// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditline.h"

#include "api/operations.h"
#include "models/console/operationsmodel.h"

#include <algorithm>
#include <array>

namespace hathora {

namespace {

constexpr std::array verbs{Verb::Get, Verb::Post, Verb::Put, Verb::Patch, Verb::Delete};
constexpr std::array failures{
    Error::Kind::Api,     Error::Kind::Http,    Error::Kind::ResponseValidation, Error::Kind::Connection,
    Error::Kind::Timeout, Error::Kind::Aborted, Error::Kind::InvalidRequest,     Error::Kind::Unexpected};
constexpr std::array ends{Change::State::Done, Change::State::NotDone, Change::State::Failed,
                          Change::State::Unknown, Change::State::Spared};

QString text(const QJsonObject &json, QLatin1StringView key)
{
    return json.value(key).toString();
}

struct AuthName
{
    Auth auth;
    QLatin1StringView name;
};

/// The developer's is the usual one, and left out.
constexpr std::array auths{AuthName{Auth::Player, "player"_L1}, AuthName{Auth::None, "none"_L1}};

constexpr auto knownAs = "knownAs"_L1;

std::optional<Change> changeIn(const QJsonObject &json)
{
    Change change;
    change.target = text(json, "target"_L1);
    const auto end = std::find_if(ends.begin(), ends.end(), [&](Change::State state) {
        return nameOf(state) == text(json, "result"_L1);
    });
    if (end == ends.end())
        return {};
    change.state = *end;
    const QString known = json.contains(knownAs) ? text(json, knownAs) : text(json, "operation"_L1);
    for (int kind = 0; kind <= int(Change::lastKind); ++kind) {
        if (operationOf(Change::Kind(kind)) == known)
            change.kind = Change::Kind(kind);
    }
    if (const int status = json.value("status"_L1).toInt(); status > 0) {
        change.error = Error();
        change.error->status = status;
    }
    return change;
}

void takeRequest(Trace &trace, const QJsonObject &json)
{
    trace.path = text(json, "path"_L1);
    trace.status = json.value("status"_L1).toInt();
    trace.attempts = json.value("attempts"_L1).toInt();
    trace.bytes = json.value("bytes"_L1).toInteger();
    for (const Verb verb : verbs) {
        if (verbText(verb) == text(json, "method"_L1))
            trace.verb = verb;
    }
    for (const AuthName &each : auths) {
        if (each.name == text(json, "auth"_L1))
            trace.auth = each.auth;
    }
    const QString result = text(json, "result"_L1);
    trace.outcomeUnknown = result == nameOf(Change::State::Unknown);
    for (const Error::Kind failure : failures) {
        if (nameOf(failure) == result)
            trace.failure = failure;
    }
}

} // namespace

QLatin1StringView operationOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::StopProcess:
        return operations::stopProcess.id;
    case Change::Kind::StartProcess:
        return operations::createProcess.id;
    case Change::Kind::CreateApp:
        return operations::createApp.id;
    case Change::Kind::RenameApp:
        return operations::updateApp.id;
    case Change::Kind::ChangeApp:
        return operations::patchApp.id;
    case Change::Kind::DeleteApp:
        return operations::deleteApp.id;
    case Change::Kind::CreateBuild:
        return operations::createBuild.id;
    case Change::Kind::DeleteBuild:
        return operations::deleteBuild.id;
    case Change::Kind::CreateDeployment:
        return operations::createDeployment.id;
    case Change::Kind::CreateRoom:
        return operations::createRoom.id;
    case Change::Kind::DestroyRoom:
        return operations::destroyRoom.id;
    case Change::Kind::ConfigureRoom:
        return operations::updateRoomConfig.id;
    case Change::Kind::SuspendRoom:
        return operations::suspendRoom.id;
    case Change::Kind::ResumeRoom:
        return operations::resumeRoom.id;
    case Change::Kind::CreateLobby:
        return operations::createLobby.id;
    case Change::Kind::InviteUser:
        return operations::inviteUser.id;
    case Change::Kind::ChangeRights:
        return operations::updateUserInvite.id;
    case Change::Kind::RescindInvite:
        return operations::rescindInvite.id;
    case Change::Kind::AcceptInvite:
        return operations::acceptInvite.id;
    case Change::Kind::RejectInvite:
        return operations::rejectInvite.id;
    case Change::Kind::CreateOrgToken:
        return operations::createOrgToken.id;
    case Change::Kind::RevokeOrgToken:
        return operations::revokeOrgToken.id;
    case Change::Kind::CreateFleet:
        return operations::createFleet.id;
    case Change::Kind::ChangeFleet:
        return operations::updateFleet.id;
    case Change::Kind::SetFleetFloor:
        return operations::updateFleetRegion.id;
    case Change::Kind::OpenPortal:
        break;
    }
    return operations::initStripeCustomerPortalUrl.id;
}

QJsonObject jsonOf(const ActivityEntry &entry)
{
    const Trace &trace = entry.trace;
    QJsonObject json{
        {"startedAt"_L1, trace.startedAt.toUTC().toString(Qt::ISODateWithMs)},
        {"operation"_L1, trace.operation},
        {entry.isRequest() ? "path"_L1 : "target"_L1, trace.path},
    };
    if (entry.isRequest()) {
        json.insert("method"_L1, verbText(trace.verb));
        for (const AuthName &each : auths) {
            if (each.auth == trace.auth)
                json.insert("auth"_L1, each.name);
        }
        json.insert("attempts"_L1, trace.attempts);
        json.insert("bytes"_L1, trace.bytes);
    }
    if (entry.change && operationOf(entry.change->kind) != trace.operation)
        json.insert(knownAs, operationOf(entry.change->kind));
    if (entry.isRequest() || entry.isCleared || (entry.change && entry.change->isOver()))
        json.insert("durationMs"_L1, double(trace.duration.count()));
    for (const auto &column : activityColumns()) {
        if (column.key == "kind"_L1 || column.key == "result"_L1 || column.key == "status"_L1) {
            if (const QVariant value = column.value(entry); value.isValid())
                json.insert(column.key, QJsonValue::fromVariant(value));
        }
    }
    return json;
}

std::optional<ActivityEntry> activityEntry(const QJsonObject &json)
{
    ActivityEntry entry;
    Trace &trace = entry.trace;
    trace.startedAt = QDateTime::fromString(text(json, "startedAt"_L1), Qt::ISODateWithMs);
    trace.operation = text(json, "operation"_L1);
    trace.traffic = Traffic::Change;
    trace.duration = std::chrono::milliseconds(json.value("durationMs"_L1).toInteger());
    const QString kind = text(json, "kind"_L1);
    if (!trace.startedAt.isValid() || trace.operation.isEmpty())
        return {};
    if (kind == "write"_L1) {
        takeRequest(trace, json);
        return entry;
    }
    entry.change = kind == "change"_L1 ? changeIn(json) : std::nullopt;
    if (!entry.change)
        return {};
    trace.path = entry.change->target;
    return entry;
}

} // namespace hathora
