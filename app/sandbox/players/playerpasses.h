// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/players/player.h"
#include "app/sandbox/world/moment.h"

#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// Player tokens: JSON Web Tokens signed with a key of this run. The application is part of what is signed,
/// so a token of one is worth nothing to another.
class PlayerPasses
{
public:
    PlayerPasses();

    std::string issue(const Player &player, std::string_view appId, Moment now) const;
    /// Nothing where the token is not one of ours for the application.
    std::optional<Player> read(std::string_view token, std::string_view appId) const;

private:
    std::string sealOf(std::string_view signedText, std::string_view appId) const;

    std::string m_key;
};

} // namespace sandbox
