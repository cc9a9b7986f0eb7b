// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QLineEdit;
class QSplitter;

namespace hathora {

class ArrivalStrip;
class RoomActions;
class RoomArrival;
class RoomCard;
class RoomLookup;
class RoomsStore;
class SightWatch;
class TablePane;
class Workbench;

/// The rooms of the chosen process, any room by its id, and making new ones.
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
    void followCommands();
    void awaitRoom(const RoomId &room);
    void forgetArrival();

    Workbench &m_workbench;
    std::unique_ptr<RoomsStore> m_rooms;    ///< null while no process is chosen
    std::unique_ptr<RoomLookup> m_lookup;   ///< null while no room is
    std::unique_ptr<RoomArrival> m_arrival; ///< null while none is waited for
    QLineEdit *m_id;
    TablePane *m_pane;
    RoomActions *m_actions;
    ArrivalStrip *m_arrivalStrip;
    RoomCard *m_card;
    QSplitter *m_split;
    SightWatch *m_sight;
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
