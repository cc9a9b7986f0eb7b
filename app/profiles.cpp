// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles.h"

#include "app/devicejson.h"
#include "app/filekeeping.h"
#include "models/serveraddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;
constexpr auto fullAccess = "full"_L1;
constexpr auto readOnly = "read-only"_L1;

/// Files from before there was a choice have none. A word that is not known takes the lesser right.
Access accessIn(const QJsonValue &json)
{
    return json.isUndefined() || json.toString() == fullAccess ? Access::Full : Access::ReadOnly;
}

QJsonObject toJson(const Profile &profile)
{
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"server"_s, profile.server.toString(QUrl::FullyEncoded)},
            {u"defaultOrg"_s, profile.defaultOrg.text()},
            {u"defaultApp"_s, profile.defaultApp.text()},
            {u"access"_s, profile.access == Access::Full ? fullAccess : readOnly},
            {u"band"_s, bandName(profile.band)},
            {u"deviceSignIn"_s, toJson(profile.deviceSignIn)}};
}

std::optional<Profile> fromJson(const QJsonObject &json)
{
    const ServerAddress server = ServerAddress::parse(json["server"_L1].toString());
    const Profile profile{json["id"_L1].toString(),
                          json["name"_L1].toString(),
                          server.url,
                          OrgId(json["defaultOrg"_L1].toString()),
                          AppId(json["defaultApp"_L1].toString()),
                          accessIn(json["access"_L1]),
                          bandNamed(json["band"_L1].toString()),
                          deviceSignInFrom(json["deviceSignIn"_L1])};
    if (profile.id.isEmpty() || profile.name.isEmpty() || !server.isUsable())
        return std::nullopt;
    return profile;
}

} // namespace

Profiles::Profiles(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    load();
}

QUrl Profiles::publicServer()
{
    return QUrl(u"https://api.hathora.dev"_s);
}

QString Profiles::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<Profile> Profiles::byId(const QString &id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const Profile &profile) { return profile.id == id; });
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> Profiles::byName(const QString &name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const Profile &profile) { return profile.name == name; });
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

void Profiles::setLastUsed(const QString &id)
{
    if (m_lastUsed == id)
        return;
    m_lastUsed = id;
    save();
}

void Profiles::add(Profile profile)
{
    profile.name = freeName(profile.name, {});
    m_profiles.append(profile);
    save();
    Q_EMIT changed();
}

void Profiles::update(const Profile &profile)
{
    for (Profile &known : m_profiles) {
        if (known.id != profile.id || known == profile)
            continue;
        known = profile;
        known.name = freeName(profile.name, profile.id);
        save();
        Q_EMIT changed();
        return;
    }
}

void Profiles::remove(const QString &id)
{
    if (!m_profiles.removeIf([&](const Profile &profile) { return profile.id == id; }))
        return;
    if (m_lastUsed == id)
        m_lastUsed.clear();
    save();
    Q_EMIT changed();
}

QString Profiles::freeName(const QString &wanted, const QString &except) const
{
    const auto taken = [&](const QString &name) {
        return std::any_of(m_profiles.begin(), m_profiles.end(), [&](const Profile &profile) {
            return profile.name == name && profile.id != except;
        });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

void Profiles::load()
{
    const std::optional<QByteArray> bytes = readFile(m_file);
    if (!bytes)
        return;
    const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
    m_wasCorrupt = root["version"_L1].toInt() != fileVersion;
    for (const QJsonValue &entry : root["profiles"_L1].toArray()) {
        if (const std::optional<Profile> profile = fromJson(entry.toObject()))
            m_profiles.append(*profile);
        else
            m_wasCorrupt = true;
    }
    m_lastUsed = root["lastUsed"_L1].toString();
    if (m_wasCorrupt)
        copyAside(m_file);
}

void Profiles::save()
{
    QJsonArray profiles;
    for (const Profile &profile : std::as_const(m_profiles))
        profiles.append(toJson(profile));
    const QJsonObject root{
        {u"version"_s, fileVersion}, {u"lastUsed"_s, m_lastUsed}, {u"profiles"_s, profiles}};
    m_isSaved = writeFile(m_file, QJsonDocument(root).toJson());
}

} // namespace hathora
