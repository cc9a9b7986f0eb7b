// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/names.h"

#include <cstdint>
#include <string>

namespace sandbox {

/// How a player signed in. The words are the keys of an application's authConfiguration, too.
enum class Login : std::uint8_t { Anonymous, Nickname, Google };

template <>
struct Names<Login>
{
    static constexpr std::array<std::string_view, 3> list{"anonymous", "nickname", "google"};
};

/// Somebody who plays, as the token tells it; nothing else is kept of players.
struct Player
{
    std::string id;
    std::string name;
    Login login = Login::Anonymous;
};

} // namespace sandbox
