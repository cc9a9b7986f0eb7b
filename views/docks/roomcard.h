// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/room.h"
#include "models/recordmodel.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QFormLayout;
class QPlainTextEdit;
class QPushButton;

namespace hathora {

class ConnectRow;
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
    /// Shows the actions as buttons below the room; they belong to somebody else.
    explicit RoomCard(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Null for none. Must stay until the next call.
    void showRoom(RoomLookup *lookup);

    void setConnectPattern(const QString &pattern); ///< as connectCommand() takes it

Q_SIGNALS:
    void processWanted(const hathora::ProcessId &process);
    void logsWanted(const QList<hathora::ProcessId> &processes); ///< that the room has been on
    void connectPatternEdited(const QString &pattern);

private:
    void buildFields(QFormLayout *form);
    void buildHistory();
    QWidget *buildBar(const QList<QAction *> &actions);
    void fill();
    void fillPorts();
    void copyAddress() const;
    const ExposedPort *mainPort() const; ///< null while nobody can connect

    using History = RecordModel<RoomAllocation, RoomAllocationId>;

    QPointer<RoomLookup> m_lookup;
    History m_history;
    QString m_pattern;
    PlainLabel *m_id;
    PlainLabel *m_status;
    QPushButton *m_process;
    QPushButton *m_logs;
    PlainLabel *m_address;
    QPushButton *m_copy;
    ConnectRow *m_connect;
    PlainLabel *m_ports;
    QPlainTextEdit *m_config;
    TableView *m_allocations;
    StateOverlay *m_overlay;
    StoreFace *m_face;
};

} // namespace hathora
