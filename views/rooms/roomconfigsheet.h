// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/room.h"
#include "views/changesheet.h"

namespace hathora {

class ConfigField;

/// The configuration of a room being replaced by another one.
class RoomConfigSheet final : public ChangeSheet
{
    Q_OBJECT

public:
    /// An application must be chosen: that of the room.
    RoomConfigSheet(Workbench &workbench, const Room &room, QWidget *parent);

protected:
    Commands &commandsOf(AppScope &app) const override { return app.roomCommands; }
    int send(AppScope &app) override;
    bool isReady() const override;

private:
    const RoomId m_room;
    const QString m_before;
    ConfigField *m_config;
};

} // namespace hathora
