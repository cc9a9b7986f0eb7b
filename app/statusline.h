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
class MetricBudget;
class PlainLabel;

/// What the status bar says: server, whether it may only be read, age of the data in the active view,
/// requests under way, last round trip, last error. Owned by the bar.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    using Age = std::function<std::optional<DataAge>()>;

    StatusLine(QStatusBar *bar, Age ageOfActiveView);

    void setBudget(const MetricBudget *budget); ///< of that client; null while nobody is signed in
    void setClient(Client *client, ConnectionWatch *connection); ///< both null while nobody is signed in

Q_SIGNALS:
    void lastErrorClicked();
    void readOnlyClicked();

private:
    void leave();
    void showServer();
    void showAccess();
    void showAge();
    void showBudget();
    void showInFlight(int count);
    void showRoundTrip();
    void showLastFailure();

    QPointer<Client> m_client;
    QPointer<ConnectionWatch> m_connection;
    QPointer<const MetricBudget> m_budget;
    Age m_age;
    QTimer m_clock;
    PlainLabel *m_server;
    QToolButton *m_readOnly;
    PlainLabel *m_dataAge;
    PlainLabel *m_inFlight;
    PlainLabel *m_roundTrip;
    PlainLabel *m_sampling;
    QToolButton *m_lastError;
};

} // namespace hathora
