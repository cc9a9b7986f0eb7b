// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/place.h"

#include <QList>
#include <QMap>
#include <QObject>

namespace hathora {

/// Where somebody went lately, newest first, and the places they marked, by profile. Ids alone: no names, no
/// servers, no secrets.
class PlaceShelf : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostRecent = 20;
    static constexpr int mostFavourites = 50;

    using QObject::QObject;

    /// False, and empty, when that is nothing of ours.
    [[nodiscard]] bool read(const QByteArray &json);
    QByteArray json() const; ///< without what is of no profile

    /// What the rest is about from now on. Of an empty profile nothing is kept beyond this run.
    void setProfile(const QString &id);
    void keepOnly(const QStringList &profiles);

    QList<Place> recent() const { return m_shelves.value(m_profile).recent; }
    QList<Place> favourites() const { return m_shelves.value(m_profile).favourites; }
    bool isFavourite(const Place &place) const;

    void remember(const Place &place);
    void toggleFavourite(const Place &place);

Q_SIGNALS:
    void changed();

private:
    struct Shelf
    {
        QList<Place> recent;
        QList<Place> favourites;
    };

    QMap<QString, Shelf> m_shelves; ///< by the profile's id
    QString m_profile;
};

} // namespace hathora
