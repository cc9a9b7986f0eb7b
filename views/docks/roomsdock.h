// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QLineEdit;
class QSplitter;

namespace hathora {

class RoomCard;
class RoomLookup;
class RoomsStore;
class SightWatch;
class TablePane;
class Workbench;

/// The rooms of the chosen process, and any room by its id.
class RoomsDock : public QWidget
{
    Q_OBJECT

public:
    explicit RoomsDock(Workbench &workbench, QWidget *parent = nullptr);
    ~RoomsDock() override;

    TablePane &table() { return *m_pane; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void build();
    void connectParts();
    void showProcess(const ProcessId &process);
    void showRoom(const RoomId &room);
    void choose();
    void find();
    void keepFresh();
    void startAfresh();

    Workbench &m_workbench;
    std::unique_ptr<RoomsStore> m_rooms;  ///< null while no process is chosen
    std::unique_ptr<RoomLookup> m_lookup; ///< null while no room is
    QLineEdit *m_id;
    TablePane *m_pane;
    RoomCard *m_card;
    QSplitter *m_split;
    SightWatch *m_sight;
};

} // namespace hathora
