// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profileexchange.h"

#include "app/profiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "hathora-dashboard-profiles"_L1;
constexpr int formatVersion = 1;
constexpr qint64 largest = 1024 * 1024;
constexpr qsizetype mostEntries = 200;
constexpr qsizetype longestName = 80;

/// \a known are those that are there and those that come before it.
ProfileImport::Entry entryOf(const QJsonObject &json, const QList<Profile> &known)
{
    ProfileImport::Entry entry;
    entry.name = json["name"_L1].toString().simplified().left(longestName);
    const ServerAddress server = ServerAddress::parse(json["server"_L1].toString());
    entry.address = server.problem;
    QJsonObject whole = json;
    whole.insert(u"id"_s, Profiles::newId());
    const std::optional<Profile> profile = profileOf(whole);
    if (!profile || entry.name.isEmpty())
        return entry;
    entry.isUsable = true;
    entry.profile = *profile;
    entry.profile.name = freeProfileName(entry.name, known);
    entry.isCaFileMissing = !profile->caFile.isEmpty() && !QFileInfo::exists(profile->caFile);
    return entry;
}

} // namespace

QByteArray exportedProfiles(const QList<Profile> &profiles)
{
    QJsonArray entries;
    for (const Profile &profile : profiles) {
        QJsonObject json = profileJson(profile);
        json.remove(u"id"_s);
        entries.append(json);
    }
    return QJsonDocument({{u"format"_s, format}, {u"version"_s, formatVersion}, {u"profiles"_s, entries}})
        .toJson();
}

ProfileImport importOf(const QString &path, const QList<Profile> &known)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {ProfileImport::Trouble::Unreadable, {}};
    if (file.size() > largest)
        return {ProfileImport::Trouble::TooLarge, {}};
    return importOf(file.readAll(), known);
}

ProfileImport importOf(const QByteArray &bytes, const QList<Profile> &known)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonArray entries = root["profiles"_L1].toArray();
    if (root["format"_L1].toString() != format || !root["profiles"_L1].isArray())
        return {ProfileImport::Trouble::NotProfiles, {}};
    if (root["version"_L1].toInt() != formatVersion)
        return {ProfileImport::Trouble::OfLaterVersion, {}};
    if (entries.size() > mostEntries)
        return {ProfileImport::Trouble::TooLarge, {}};
    ProfileImport import;
    QList<Profile> taken = known;
    for (const QJsonValue &json : entries) {
        import.entries.append(entryOf(json.toObject(), taken));
        if (import.entries.constLast().isUsable)
            taken.append(import.entries.constLast().profile);
    }
    return import;
}

} // namespace hathora
