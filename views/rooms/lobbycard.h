// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/lobby.h"

#include <QPointer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace hathora {

class LobbyLookup;
class PlainLabel;
class StateOverlay;
class StoreFace;

/// One lobby: by what it is found, who made it, and what it was made with.
class LobbyCard : public QWidget
{
    Q_OBJECT

public:
    explicit LobbyCard(QWidget *parent = nullptr);

    /// Null for none. Must stay until the next call.
    void showLobby(LobbyLookup *lookup);

Q_SIGNALS:
    void roomWanted(const hathora::RoomId &room);

private:
    QWidget *build();
    void fill();
    void copyCode() const;
    const Lobby *lobby() const; ///< null while it is not known

    QPointer<LobbyLookup> m_lookup;
    PlainLabel *m_code;
    QPushButton *m_copy;
    QPushButton *m_room;
    PlainLabel *m_region;
    PlainLabel *m_visibility;
    PlainLabel *m_created;
    QPlainTextEdit *m_config;
    StateOverlay *m_overlay;
    StoreFace *m_face;
};

} // namespace hathora
