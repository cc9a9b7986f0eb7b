// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/trace.h"

#include <QObject>

#include <optional>

namespace hathora {

class Client;

/// How the connection to the server is doing, by what the last exchanges came to.
class ConnectionWatch : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown, ///< nothing was asked yet
        Connected,
        Unreachable,
        Paused,      ///< the server asked for fewer requests
        TokenRefused ///< all waits for a new token
    };

    using QObject::QObject;

    void follow(Client &client); ///< once

    State state() const { return m_state; }
    const std::optional<Trace> &lastFailure() const { return m_lastFailure; }
    std::optional<std::chrono::milliseconds> roundTrip() const { return m_roundTrip; }

public Q_SLOTS:
    void record(const hathora::Trace &trace);
    void refuse();
    void resume();
    void pause();

Q_SIGNALS:
    void stateChanged(hathora::ConnectionWatch::State state);
    void roundTripChanged();
    void lastFailureChanged();

private:
    void enter(State state);

    State m_state = State::Unknown;
    std::optional<Trace> m_lastFailure;
    std::optional<std::chrono::milliseconds> m_roundTrip;
};

} // namespace hathora
