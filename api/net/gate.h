// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/options.h"
#include "api/net/request.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <array>
#include <deque>

namespace hathora {

class Exchange;

/// Lets exchanges out at the client's pace: a bucket of requests, a limit of requests at once, and one brake
/// for all after a 429, since the limit is on the token.
///
/// When the brake is released one exchange goes first; only its success opens the gate for the rest.
/// What the user asked for goes before the bucket but is counted against it.
class Gate : public QObject
{
    Q_OBJECT

public:
    explicit Gate(const Budget &budget, QObject *parent = nullptr);

    void enter(Exchange *exchange);
    void leave(Exchange *exchange); ///< done, or no longer waiting

    void brake(std::chrono::milliseconds wait);
    int brakesInARow() const
    {
        return m_brakesInARow;
    }                 ///< since the last success, those at once counted as one
    void succeeded(); ///< the server answered something else than 429
    void suspend();   ///< nobody passes until resume()
    void resume();

    bool isSuspended() const { return m_suspended; }
    int running() const { return int(m_running.size()); }
    int waiting() const;

Q_SIGNALS:
    void runningChanged(int count);

private:
    void refill();
    void pump();
    Exchange *next();

    Budget m_budget;
    std::array<std::deque<QPointer<Exchange>>, 3> m_waiting; ///< by Priority
    QList<Exchange *> m_running;
    QElapsedTimer m_clock;
    qint64 m_refilledAt = 0; ///< ms on m_clock
    qint64 m_brakedUntil = 0;
    QTimer m_timer;
    double m_tokens;
    int m_brakesInARow = 0;
    bool m_probing = false;
    bool m_suspended = false;
};

} // namespace hathora
