// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api.h"
#include "api/json/decode.h"
#include "tests/api/wireoperation.h"

#include <QJsonDocument>
#include <QMap>

namespace hathora::testing {

/// What a test gives to one operation, in our types: the values of its parameters, and a body.
class WireInputs
{
public:
    /// By the parameter's name; several for an array, none for one that is left out.
    using Values = QMap<QString, QStringList>;

    /// The contract's samples.
    WireInputs(const WireOperation &operation, Which which);
    WireInputs(Values values, std::optional<QJsonObject> body)
        : m_values(std::move(values))
        , m_body(std::move(body))
    {
    }

    /// Puts another value in the place of what a parameter has.
    void set(const QString &parameter, const QString &value) { m_values[parameter] = {value}; }
    void setPlayerToken(const QByteArray &token) { m_playerToken = token; }

    bool has(const char *parameter) const { return !values(parameter).isEmpty(); }
    QString text(const char *parameter) const { return values(parameter).value(0); }
    template <typename Id>
    Id id(const char *parameter) const
    {
        return Id(text(parameter));
    }
    template <typename T>
    std::optional<T> maybe(const char *parameter) const
    {
        return has(parameter) ? std::optional<T>(text(parameter)) : std::nullopt;
    }
    template <typename Enum>
    QList<Enum> list(const char *parameter) const
    {
        QList<Enum> list;
        for (const QString &each : values(parameter))
            list.append(Enum(each));
        return list;
    }
    template <typename Record>
    Record body() const
    {
        const Result<Record> record = decode<Record>(QJsonDocument(rawBody()).toJson());
        return record ? *record : Record();
    }
    bool hasBody() const { return m_body.has_value(); }
    QJsonObject rawBody() const { return m_body.value_or(QJsonObject()); }
    const Values &all() const { return m_values; }

    AppId app() const { return id<AppId>("appId"); }
    BuildId build() const { return id<BuildId>("buildId"); }
    FleetId fleet() const { return id<FleetId>("fleetId"); }
    OrgId org() const { return id<OrgId>("orgId"); }
    std::optional<OrgId> maybeOrg() const { return maybe<OrgId>("orgId"); }
    ProcessId process() const { return id<ProcessId>("processId"); }
    RoomId room() const { return id<RoomId>("roomId"); }
    Region region() const { return Region(text("region")); }
    PlayerToken player() const { return *PlayerToken::from(m_playerToken); }
    std::optional<int> maybeNumber(const char *parameter) const;
    MetricRange range() const;
    ProcessFilter filter() const;

private:
    QStringList values(const char *parameter) const { return m_values.value(QString::fromLatin1(parameter)); }
    std::optional<QDateTime> maybeTime(const char *parameter, double unitsPerSecond = 1) const;

    Values m_values;
    std::optional<QJsonObject> m_body;
    QByteArray m_playerToken = WireOperation::playerToken;
};

} // namespace hathora::testing
