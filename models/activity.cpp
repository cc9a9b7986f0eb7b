// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity.h"

#include "api/operations.h"
#include "models/commands/commands.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hathora {

namespace {

/// A trace holds nothing secret, so all of it may be copied.
QString json(const ActivityEntry &entry)
{
    const Trace &trace = entry.trace;
    QJsonObject object{
        {QStringLiteral("startedAt"), trace.startedAt.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("operation"), trace.operation},
        {entry.change ? QStringLiteral("target") : QStringLiteral("path"), trace.path},
    };
    if (!entry.change) {
        object.insert(QStringLiteral("attempts"), trace.attempts);
        object.insert(QStringLiteral("bytes"), trace.bytes);
    }
    if (!entry.change || entry.change->isOver())
        object.insert(QStringLiteral("durationMs"), double(trace.duration.count()));
    for (const auto &column : activityColumns()) {
        if (column.key == "kind"_L1 || column.key == "result"_L1 || column.key == "status"_L1) {
            if (const QVariant value = column.value(entry); value.isValid())
                object.insert(column.key, QJsonValue::fromVariant(value));
        }
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

/// By the operation of the contract that it comes down to.
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
    case Change::Kind::CreateOrgToken:
        return operations::createOrgToken.id;
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

Trace beginning(const Change &change)
{
    Trace trace;
    trace.startedAt = QDateTime::currentDateTimeUtc();
    trace.operation = operationOf(change.kind);
    trace.path = change.target;
    trace.traffic = Traffic::Change;
    return trace;
}

} // namespace

Activity::Activity(int most, QObject *parent)
    : QObject(parent)
    , m_most(most)
    , m_model(
          activityColumns(), [](const ActivityEntry &entry) { return entry.number; }, json)
{
}

void Activity::record(const Trace &trace)
{
    add({++m_last, trace});
}

void Activity::follow(const Commands &commands)
{
    connect(&commands, &Commands::changed, this,
            [this, &commands](const Change &change) { note(commands, change); });
}

void Activity::note(const Commands &commands, const Change &change)
{
    const Key key(&commands, change.number);
    ActivityEntry entry;
    if (const auto known = m_changes.constFind(key); known != m_changes.cend()) {
        if (const ActivityEntry *noted = m_model.find(known->entry))
            entry = *noted;
        entry.trace.duration = std::chrono::milliseconds(known->since.elapsed());
    } else {
        m_changes[key] = {++m_last, {}};
        m_changes[key].since.start();
        entry = {m_last, beginning(change)};
    }
    entry.change = change;
    if (change.isOver())
        m_changes.remove(key);
    if (entry.number > 0) // or its line is too long ago to be kept
        add(entry);
}

void Activity::add(const ActivityEntry &entry)
{
    m_model.upsert({entry});
    const int tooMany = m_model.rowCount() - m_most;
    if (tooMany < m_most / 10) // a tenth at once: each removal from the front moves all that follows
        return;
    QList<qint64> oldest;
    for (int row = 0; row < tooMany; ++row)
        oldest.append(m_model.keyAt(row));
    m_model.remove(oldest);
}

} // namespace hathora
