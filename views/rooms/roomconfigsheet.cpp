// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rooms/roomconfigsheet.h"

#include "views/rooms/configfield.h"

namespace hathora {

RoomConfigSheet::RoomConfigSheet(Workbench &workbench, const Room &room, QWidget *parent)
    : ChangeSheet(workbench,
                  {QStringLiteral("roomConfig"), tr("Configuration of room %1").arg(room.id.text()),
                   tr("&Replace configuration"), Change::Kind::ConfigureRoom},
                  parent)
    , m_room(room.id)
    , m_before(room.config.value_or(QString()))
    , m_config(new ConfigField(QStringLiteral("roomConfig.config")))
{
    resize(560, 380);
    m_config->setText(m_before);
    connect(m_config, &ConfigField::edited, this, &RoomConfigSheet::update);
    begin(m_config);
}

int RoomConfigSheet::send(AppScope &app)
{
    return app.roomCommands.configure(m_room, m_config->text());
}

bool RoomConfigSheet::isReady() const
{
    return m_config->text() != m_before;
}

} // namespace hathora
