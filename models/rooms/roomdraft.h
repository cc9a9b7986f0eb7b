// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/room.h"

namespace hathora {

/// A room that somebody is about to make, right or wrong.
struct RoomDraft
{
    Region region;           ///< empty: not said yet
    DeploymentId deployment; ///< empty: the latest
    QString id;              ///< of one's own; empty: made by the program
    QString config;          ///< empty: none
    QStringList clientAddresses;

    bool operator==(const RoomDraft &) const = default;

    NewRoom body() const;
    std::optional<RoomId> ownId() const;
};

/// One thing that is wrong with what was typed for a room or a lobby, or may be.
struct RoomProblem
{
    enum class About { Place, Id, Config, ClientAddresses };
    enum class Kind {
        Missing,
        BadCharacters,
        TooLong,   ///< limit: how many characters may be
        NotJson,   ///< allowed, but seldom meant
        NoAddress, ///< text: the word that is no address
    };
    /// Bounds that are published beside the contract were other ones before: the server decides.
    enum class Weight { Blocking, Doubtful };

    About about = About::Place;
    Kind kind = Kind::Missing;
    Weight weight = Weight::Blocking;
    int limit = 0;
    QString text = {};

    bool operator==(const RoomProblem &) const = default;
};

/// In the order of the fields. Empty if there is nothing to say.
QList<RoomProblem> check(const RoomDraft &draft);
QList<RoomProblem> checkConfig(const QString &config);

bool isBlocked(const QList<RoomProblem> &problems);

// What the contract publishes as the most, in characters.
int longestRoomConfig();
int longestShortCode();

/// How long a text is as the contract counts it: in characters, of which some are two units here.
int characterCount(const QString &text);

bool isIpAddress(const QString &text); ///< of either version, without a port or a prefix length

} // namespace hathora
