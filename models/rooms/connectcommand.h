// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/room.h"

namespace hathora {

/// A pattern of one's own for what a player types to join: {host}, {port}, {room} and {transport} stand for
/// the room's; everything else stays as it is.
inline constexpr auto assumedConnectPattern = "mygame --connect {host}:{port}";

/// The command for one room. What comes from the server is one word to a POSIX shell, whatever it holds.
QString connectCommand(const QString &pattern, const RoomId &room, const ExposedPort &port);

QString hostAndPort(const ExposedPort &port); ///< host:port

} // namespace hathora
