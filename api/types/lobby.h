// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/ids.h"
#include "api/types/openenum.h"
#include "api/types/region.h"
#include "api/types/textornumber.h"

#include <QDateTime>

namespace hathora {

/// Who finds a lobby.
enum class KnownLobbyVisibility {
    Private, ///< only those told the id
    Public,  ///< listed for everyone
    Local,   ///< for a server on the developer's machine
};

constexpr std::array<EnumName<KnownLobbyVisibility>, 3> enumNames(KnownLobbyVisibility)
{
    return {{{KnownLobbyVisibility::Private, "private"_L1},
             {KnownLobbyVisibility::Public, "public"_L1},
             {KnownLobbyVisibility::Local, "local"_L1}}};
}

using LobbyVisibility = OpenEnum<KnownLobbyVisibility>;

/// A room that players find, by a list or a short code (contract: LobbyV3).
struct Lobby
{
    RoomId room;
    AppId app;
    Region region;
    LobbyVisibility visibility;
    QString shortCode;             ///< of the creator's own; need not be unique
    std::optional<QString> config; ///< the creator's own text, often JSON
    QDateTime createdAt;
    TextOrNumber createdBy; ///< a player's id; old records hold a number

    bool operator==(const Lobby &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"roomId"_L1, &Lobby::room},         Field{"appId"_L1, &Lobby::app},
            Field{"region"_L1, &Lobby::region},       Field{"visibility"_L1, &Lobby::visibility},
            Field{"shortCode"_L1, &Lobby::shortCode}, OptionalNullableField{"roomConfig"_L1, &Lobby::config},
            Field{"createdAt"_L1, &Lobby::createdAt}, Field{"createdBy"_L1, &Lobby::createdBy},
        };
    }
};

/// The body of CreateLobby (contract: CreateLobbyV3Params).
struct NewLobby
{
    Region region;
    LobbyVisibility visibility;
    std::optional<QString> config; ///< the creator's own text, often JSON

    bool operator==(const NewLobby &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"region"_L1, &NewLobby::region},
            Field{"visibility"_L1, &NewLobby::visibility},
            Field{"roomConfig"_L1, &NewLobby::config},
        };
    }
};

} // namespace hathora
