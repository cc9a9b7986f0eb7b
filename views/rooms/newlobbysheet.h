// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/changesheet.h"

namespace hathora {

class ConfigField;
class PickField;
class TextField;

/// A lobby being made, in the name of a player who signs in for it.
class NewLobbySheet final : public ChangeSheet
{
    Q_OBJECT

public:
    /// An application must be chosen.
    NewLobbySheet(Workbench &workbench, QWidget *parent);

protected:
    Commands &commandsOf(AppScope &app) const override { return app.lobbyCommands; }
    int send(AppScope &app) override;
    bool isReady() const override;

private:
    QWidget *build();
    void offerChoices();
    void judge();
    bool isAllowed(PlayerSignIn::Way way) const;
    PlayerSignIn player() const;
    QString codeProblem() const;

    PickField *m_region;
    PickField *m_visibility;
    TextField *m_code;
    ConfigField *m_config;
    PickField *m_way;
    TextField *m_nickname;
    TextField *m_token;
};

} // namespace hathora
