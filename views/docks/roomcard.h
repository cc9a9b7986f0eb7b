// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/room.h"
#include "models/recordmodel.h"

#include <QPointer>
#include <QWidget>

class QFormLayout;
class QPlainTextEdit;
class QPushButton;

namespace hathora {

class PlainLabel;
class RoomLookup;
class StateOverlay;
class StoreFace;
class TableView;

/// One room: its state, where players connect, what it was made with, and every process it has been on.
class RoomCard : public QWidget
{
    Q_OBJECT

public:
    explicit RoomCard(QWidget *parent = nullptr);

    /// Null for none. Must stay until the next call.
    void showRoom(RoomLookup *lookup);

Q_SIGNALS:
    void processWanted(const hathora::ProcessId &process);
    void logsWanted(const QList<hathora::ProcessId> &processes); ///< that the room has been on

private:
    void buildFields(QFormLayout *form);
    void buildHistory();
    void fill();
    void fillPorts();
    void copyAddress() const;
    QString address() const;

    using History = RecordModel<RoomAllocation, RoomAllocationId>;

    QPointer<RoomLookup> m_lookup;
    History m_history;
    PlainLabel *m_id;
    PlainLabel *m_status;
    QPushButton *m_process;
    QPushButton *m_logs;
    PlainLabel *m_address;
    QPushButton *m_copy;
    PlainLabel *m_ports;
    QPlainTextEdit *m_config;
    TableView *m_allocations;
    StateOverlay *m_overlay;
    StoreFace *m_face;
};

} // namespace hathora
