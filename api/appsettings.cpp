// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/appsettings.h"

#include "api/json/overlay.h"
#include "api/net/check.h"
#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

template <>
inline constexpr QLatin1StringView toldApartBy<StaticProcessAllocationWrite> = "region"_L1;

namespace {

template <Described Config>
Body bodyOver(const QJsonObject &original, const Config &config)
{
    const QJsonObject body = overlay(original, config);
    return Body(QJsonDocument(body).toJson(QJsonDocument::Compact), check(config, QString()));
}

/// What of an application is set with it: all but what is the server's to say.
QJsonObject settingsIn(QJsonObject whole)
{
    const QStringList settings = keysOf<AppConfig>();
    for (const QString &key : keysOf<AppWithDeployment>()) {
        if (!settings.contains(key))
            whole.remove(key);
    }
    return whole;
}

/// What can be changed by itself: what is left out there stays anyhow.
QJsonObject partsIn(const QJsonObject &whole)
{
    QJsonObject parts;
    for (const QString &key : keysOf<AppChanges>()) {
        if (whole.contains(key))
            parts.insert(key, whole.value(key));
    }
    return parts;
}

} // namespace

Call<AppReading> AppSettings::read(const AppId &app) const
{
    const Request request = Request(operations::getApp).path("appId"_L1, app);
    return Call<AppReading>(m_client.begin(request), [](const Answer &answer) -> Result<AppReading> {
        Result<App> known = decodeAnswer<App>(answer);
        if (!known)
            return known.error();
        return AppReading{std::move(known).value(), QJsonDocument::fromJson(answer.body).object()};
    });
}

Call<App> AppSettings::update(const AppReading &reading, const AppConfig &config) const
{
    return typed<App>(m_client, Request(operations::updateApp)
                                    .path("appId"_L1, reading.app.id)
                                    .body(bodyOver(settingsIn(reading.whole), config)));
}

Call<App> AppSettings::change(const AppReading &reading, const AppChanges &changes) const
{
    return typed<App>(m_client, Request(operations::patchApp)
                                    .path("appId"_L1, reading.app.id)
                                    .body(bodyOver(partsIn(reading.whole), changes)));
}

bool AppSettings::canChange() const
{
    return m_client.generation() == Generation::Newest;
}

} // namespace hathora
