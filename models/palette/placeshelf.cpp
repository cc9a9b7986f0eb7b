// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/placeshelf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <optional>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;
constexpr qsizetype longestId = 128;
constexpr std::array kinds{"organization"_L1, "application"_L1, "fleet"_L1, "deployment"_L1,
                           "build"_L1,        "process"_L1,     "room"_L1}; // in the order of Place::Kind

void drop(QList<Place> &places, const Place &place)
{
    places.removeIf([&place](const Place &each) { return each.isSame(place); });
}

void putFirst(QList<Place> &places, const Place &place, qsizetype most)
{
    drop(places, place);
    places.prepend(place);
    places.resize(std::min(places.size(), most));
}

QJsonArray toJson(const QList<Place> &places)
{
    QJsonArray array;
    for (const Place &place : places)
        array.append(QJsonObject{{u"kind"_s, QString(kinds.at(std::size_t(place.kind)))},
                                 {u"id"_s, place.id},
                                 {u"org"_s, place.org.text()},
                                 {u"app"_s, place.app.text()},
                                 {u"process"_s, place.process.text()}});
    return array;
}

/// Nothing of one whose kind is unknown, or whose ids are no ids.
std::optional<Place> placeFrom(const QJsonObject &json)
{
    const auto kind = std::find(kinds.cbegin(), kinds.cend(), json["kind"_L1].toString());
    const Place place{Place::Kind(kind - kinds.cbegin()), json["id"_L1].toString(),
                      OrgId(json["org"_L1].toString()), AppId(json["app"_L1].toString()),
                      ProcessId(json["process"_L1].toString())};
    const QStringList ids{place.id, place.org.text(), place.app.text(), place.process.text()};
    const bool areIds =
        std::all_of(ids.cbegin(), ids.cend(), [](const QString &id) { return id.size() <= longestId; });
    return kind != kinds.cend() && !place.id.isEmpty() && areIds ? std::optional(place) : std::nullopt;
}

QList<Place> placesFrom(const QJsonValue &json, qsizetype most)
{
    QList<Place> places;
    for (const QJsonValue &each : json.toArray()) {
        const std::optional<Place> place = placeFrom(each.toObject());
        if (place && places.size() < most)
            places.append(*place);
    }
    return places;
}

} // namespace

bool PlaceShelf::read(const QByteArray &json)
{
    m_shelves.clear();
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root["version"_L1].toInt() != fileVersion || !root["profiles"_L1].isObject())
        return false;
    const QJsonObject profiles = root["profiles"_L1].toObject();
    for (auto profile = profiles.begin(); profile != profiles.end(); ++profile) {
        const QJsonObject shelf = profile.value().toObject();
        m_shelves.insert(profile.key(), {placesFrom(shelf["recent"_L1], mostRecent),
                                         placesFrom(shelf["favourites"_L1], mostFavourites)});
    }
    return true;
}

QByteArray PlaceShelf::json() const
{
    QJsonObject profiles;
    for (auto shelf = m_shelves.cbegin(); shelf != m_shelves.cend(); ++shelf) {
        if (!shelf.key().isEmpty())
            profiles.insert(shelf.key(), QJsonObject{{u"recent"_s, toJson(shelf->recent)},
                                                     {u"favourites"_s, toJson(shelf->favourites)}});
    }
    return QJsonDocument({{u"version"_s, fileVersion}, {u"profiles"_s, profiles}}).toJson();
}

void PlaceShelf::setProfile(const QString &id)
{
    m_profile = id;
    m_shelves.remove(QString()); // that run is over
}

void PlaceShelf::keepOnly(const QStringList &profiles)
{
    const qsizetype before = m_shelves.size();
    m_shelves.removeIf(
        [&profiles](const auto &shelf) { return !shelf.key().isEmpty() && !profiles.contains(shelf.key()); });
    if (m_shelves.size() != before)
        Q_EMIT changed();
}

bool PlaceShelf::isFavourite(const Place &place) const
{
    const QList<Place> marked = favourites();
    return std::any_of(marked.cbegin(), marked.cend(),
                       [&place](const Place &each) { return each.isSame(place); });
}

void PlaceShelf::remember(const Place &place)
{
    putFirst(m_shelves[m_profile].recent, place, mostRecent);
    Q_EMIT changed();
}

void PlaceShelf::toggleFavourite(const Place &place)
{
    QList<Place> &marked = m_shelves[m_profile].favourites;
    if (isFavourite(place))
        drop(marked, place);
    else
        putFirst(marked, place, mostFavourites);
    Q_EMIT changed();
}

} // namespace hathora
