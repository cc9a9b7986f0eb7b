// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/ownids.h"

#include <QRandomGenerator>
#include <QUuid>

namespace hathora {

BuildId newBuildId()
{
    return BuildId(QStringLiteral("bld-") + QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// As the server's own look, but longer.
RoomId newRoomId()
{
    constexpr int length = 20;
    constexpr int base = 36;
    QString id;
    for (int i = 0; i < length; ++i)
        id += QString::number(QRandomGenerator::system()->bounded(base), base);
    return RoomId(id);
}

} // namespace hathora
