// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles.h"

#include "app/devicejson.h"
#include "app/filekeeping.h"
#include "models/serveraddress.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace hathora {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int fileVersion = 1;
constexpr auto fullAccess = "full"_L1;
constexpr auto readOnly = "read-only"_L1;

/// Files from before there was a choice have none. A word that is not known takes the lesser right.
Access accessIn(const QJsonValue &json)
{
    return json.isUndefined() || json.toString() == fullAccess ? Access::Full : Access::ReadOnly;
}

} // namespace

QJsonObject profileJson(const Profile &profile)
{
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"server"_s, profile.server.toString(QUrl::FullyEncoded)},
            {u"defaultOrg"_s, profile.defaultOrg.text()},
            {u"defaultApp"_s, profile.defaultApp.text()},
            {u"access"_s, profile.access == Access::Full ? fullAccess : readOnly},
            {u"band"_s, bandName(profile.band)},
            {u"deviceSignIn"_s, toJson(profile.deviceSignIn)},
            {u"caFile"_s, profile.caFile}};
}

std::optional<Profile> profileOf(const QJsonObject &json)
{
    const ServerAddress server = ServerAddress::parse(json["server"_L1].toString());
    const Profile profile{json["id"_L1].toString(),
                          json["name"_L1].toString(),
                          server.url,
                          OrgId(json["defaultOrg"_L1].toString()),
                          AppId(json["defaultApp"_L1].toString()),
                          accessIn(json["access"_L1]),
                          bandNamed(json["band"_L1].toString()),
                          deviceSignInFrom(json["deviceSignIn"_L1]),
                          json["caFile"_L1].toString()};
    if (profile.id.isEmpty() || profile.name.isEmpty() || !server.isUsable())
        return std::nullopt;
    return profile;
}

QString freeProfileName(const QString &wanted, const QList<Profile> &others)
{
    const auto isTaken = [&others](const QString &name) {
        return std::any_of(others.begin(), others.end(),
                           [&name](const Profile &profile) { return profile.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

Profiles::Profiles(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_watcher(new QFileSystemWatcher(this))
{
    load();
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &Profiles::look);
    for (auto signal : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(m_watcher, signal, &m_soon, qOverload<>(&QTimer::start));
    watch();
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
    if (m_lastUsed != id)
        change([&] { m_lastUsed = id; });
}

void Profiles::add(Profile profile)
{
    change([&] {
        profile.name = freeName(profile.name, {});
        m_profiles.append(profile);
    });
}

void Profiles::update(const Profile &profile)
{
    if (byId(profile.id) == profile)
        return;
    change([&] {
        for (Profile &known : m_profiles) {
            if (known.id != profile.id)
                continue;
            known = profile;
            known.name = freeName(profile.name, profile.id);
        }
    });
}

void Profiles::remove(const QString &id)
{
    if (!byId(id))
        return;
    change([&] {
        m_profiles.removeIf([&](const Profile &profile) { return profile.id == id; });
        if (m_lastUsed == id)
            m_lastUsed.clear();
    });
}

void Profiles::change(const std::function<void()> &apply)
{
    const QList<Profile> before = m_profiles;
    {
        const FileTurn turn(m_file);
        takeOver();
        apply();
        save();
    }
    if (m_profiles != before)
        Q_EMIT changed();
}

QString Profiles::freeName(const QString &wanted, const QString &except) const
{
    QList<Profile> others = m_profiles;
    others.removeIf([&](const Profile &profile) { return profile.id == except; });
    return freeProfileName(wanted, others);
}

Profiles::Content Profiles::contentOf(const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    Content content{{}, root["lastUsed"_L1].toString(), root["version"_L1].toInt() == fileVersion};
    for (const QJsonValue &entry : root["profiles"_L1].toArray()) {
        if (const std::optional<Profile> profile = profileOf(entry.toObject()))
            content.profiles.append(*profile);
        else
            content.isWhole = false;
    }
    return content;
}

void Profiles::load()
{
    const std::optional<QByteArray> bytes = readFile(m_file);
    if (!bytes)
        return;
    const Content content = contentOf(*bytes);
    m_bytes = *bytes;
    m_profiles = content.profiles;
    m_lastUsed = content.lastUsed;
    m_wasCorrupt = !content.isWhole;
    if (m_wasCorrupt)
        copyAside(m_file);
}

/// What another program made of the file. One that is gone or damaged by now is not better than what is
/// known, nor is any while the last change could not be written. What is strange to us is put aside, as the
/// next change takes its place.
void Profiles::takeOver()
{
    const std::optional<QByteArray> bytes = m_isSaved ? readFile(m_file) : std::nullopt;
    if (!bytes || *bytes == m_bytes)
        return;
    const Content content = contentOf(*bytes);
    if (!content.isWhole)
        return copyAside(m_file);
    m_bytes = *bytes;
    m_profiles = content.profiles;
    m_lastUsed = content.lastUsed;
}

void Profiles::look()
{
    const QList<Profile> before = m_profiles;
    takeOver();
    watch();
    if (m_profiles != before)
        Q_EMIT changed();
}

/// The folder tells of a file that takes another's place, the file of what is written into it.
void Profiles::watch()
{
    const QString folder = QFileInfo(m_file).absolutePath();
    QDir().mkpath(folder); // to hear of the first file in it
    for (const QString &path : {folder, m_file}) {
        if (QFileInfo::exists(path))
            m_watcher->addPath(path);
    }
}

void Profiles::save()
{
    QJsonArray profiles;
    for (const Profile &profile : std::as_const(m_profiles))
        profiles.append(profileJson(profile));
    const QJsonObject root{
        {u"version"_s, fileVersion}, {u"lastUsed"_s, m_lastUsed}, {u"profiles"_s, profiles}};
    const QByteArray bytes = QJsonDocument(root).toJson();
    m_isSaved = writeFile(m_file, bytes);
    if (m_isSaved)
        m_bytes = bytes;
    watch();
}

} // namespace hathora
