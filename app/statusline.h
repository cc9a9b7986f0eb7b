// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataage.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QStatusBar;
class QToolButton;

namespace hathora {

class Client;
class ConnectionWatch;
class PlainLabel;

/// What the status bar says: server, age of the data in the active view, requests under way, last round trip,
/// last error. Owned by the bar.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    using Age = std::function<std::optional<DataAge>()>;

    StatusLine(QStatusBar *bar, Age ageOfActiveView);

    void setClient(Client *client, ConnectionWatch *connection); ///< both null while nobody is signed in

Q_SIGNALS:
    void lastErrorClicked();

private:
    void leave();
    void showAge();
    void showInFlight(int count);
    void showRoundTrip();
    void showLastFailure();

    QPointer<Client> m_client;
    QPointer<ConnectionWatch> m_connection;
    Age m_age;
    QTimer m_clock;
    PlainLabel *m_server;
    PlainLabel *m_dataAge;
    PlainLabel *m_inFlight;
    PlainLabel *m_roundTrip;
    QToolButton *m_lastError;
};

} // namespace hathora
