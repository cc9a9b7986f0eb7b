// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rooms/roomdraft.h"
#include "views/changesheet.h"

namespace hathora {

class ConfigField;
class FormField;
class PickField;
class SightWatch;
class TextField;
class WordsField;

/// A room being made: where, on what, under which id, with what configuration, and for whose addresses.
class NewRoomSheet final : public ChangeSheet
{
    Q_OBJECT

public:
    /// An application must be chosen.
    NewRoomSheet(Workbench &workbench, QWidget *parent);

    RoomDraft draft() const;
    void setDraft(const RoomDraft &draft);

protected:
    Commands &commandsOf(AppScope &app) const override { return app.roomCommands; }
    int send(AppScope &app) override;
    bool isReady() const override;

private:
    QWidget *build();
    void offerChoices();
    void judge();

    PickField *m_region;
    PickField *m_deployment;
    TextField *m_id;
    ConfigField *m_config;
    WordsField *m_addresses;
    SightWatch *m_sight;
};

} // namespace hathora
