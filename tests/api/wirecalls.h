// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api.h"
#include "api/json/decode.h"
#include "tests/api/wireoperation.h"

#include <QJsonDocument>
#include <QMap>

#include <functional>

namespace hathora::testing {

/// What a test gives to one operation: the contract's samples in our types.
class WireInputs
{
public:
    WireInputs(const WireOperation &operation, Which which)
        : m_operation(operation)
        , m_which(which)
    {
    }

    /// Puts another value in the place of a sample.
    void set(const QString &parameter, const QString &value) { m_values.insert(parameter, value); }

    QString text(const char *parameter) const
    {
        const QString name = QString::fromLatin1(parameter);
        return m_values.value(name, m_operation.samples(name).value(0));
    }
    template <typename Id>
    Id id(const char *parameter) const
    {
        return Id(text(parameter));
    }
    template <typename T>
    std::optional<T> maybe(T value) const
    {
        return m_which == Which::AllInputs ? std::optional(std::move(value)) : std::nullopt;
    }
    template <typename Enum>
    QList<Enum> list(const char *parameter) const
    {
        QList<Enum> values;
        if (m_which == Which::AllInputs) {
            for (const QString &each : m_operation.samples(QString::fromLatin1(parameter)))
                values.append(Enum(each));
        }
        return values;
    }
    template <typename Record>
    Record body() const
    {
        const QJsonObject json = m_operation.body(m_which).value_or(QJsonObject());
        const Result<Record> record = decode<Record>(QJsonDocument(json).toJson());
        return record ? *record : Record();
    }
    QJsonObject rawBody() const { return m_operation.body(m_which).value_or(QJsonObject()); }

    AppId app() const { return id<AppId>("appId"); }
    BuildId build() const { return id<BuildId>("buildId"); }
    FleetId fleet() const { return id<FleetId>("fleetId"); }
    OrgId org() const { return id<OrgId>("orgId"); }
    std::optional<OrgId> maybeOrg() const { return maybe(org()); }
    ProcessId process() const { return id<ProcessId>("processId"); }
    RoomId room() const { return id<RoomId>("roomId"); }
    Region region() const { return Region(text("region")); }
    PlayerToken player() const { return *PlayerToken::from(WireOperation::playerToken); }
    QDateTime time(const char *parameter, double unitsPerSecond = 1) const;
    MetricRange range() const;
    ProcessFilter filter() const;

private:
    const WireOperation &m_operation;
    Which m_which;
    QMap<QString, QString> m_values;
};

/// One of our calls: for which operation, on a server of which generation.
struct WireCall
{
    /// Makes the call and waits for its error; no server under test knows anything.
    std::function<Error(const Api &, const WireInputs &)> send;
    Generation generation = Generation::Newest;
};

/// Every typed operation, by operationId.
QMap<QString, WireCall> wireCalls();

} // namespace hathora::testing
