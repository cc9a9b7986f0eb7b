// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectionwatch.h"

#include "api/client.h"

namespace hathora {

namespace {

constexpr int notFound = 404;

} // namespace

void ConnectionWatch::follow(Client &client)
{
    connect(&client, &Client::traced, this, &ConnectionWatch::record);
    connect(&client, &Client::tokenRefused, this, &ConnectionWatch::refuse);
    connect(&client, &Client::resumed, this, &ConnectionWatch::resume);
    connect(&client, &Client::paused, this, &ConnectionWatch::pause);
}

void ConnectionWatch::record(const Trace &trace)
{
    if (trace.failure == Error::Kind::Aborted || trace.failure == Error::Kind::InvalidRequest)
        return; // says nothing about the server
    // That something is not there is an answer, and whoever asked for it says so.
    const bool isAbsence = trace.traffic == Traffic::Read && trace.status == notFound;
    if (trace.failure && !isAbsence) {
        m_lastFailure = trace;
        Q_EMIT lastFailureChanged();
    }
    if (m_state == State::TokenRefused)
        return;
    const bool unreachable =
        trace.failure == Error::Kind::Connection || trace.failure == Error::Kind::Timeout;
    if (unreachable)
        return enter(State::Unreachable);
    enter(State::Connected);
    // A stream's duration is its life, and repeated attempts hold our own pauses.
    if (trace.traffic != Traffic::Stream && trace.attempts == 1) {
        m_roundTrip = trace.duration;
        Q_EMIT roundTripChanged();
    }
}

void ConnectionWatch::refuse()
{
    enter(State::TokenRefused);
}

void ConnectionWatch::resume()
{
    if (m_state == State::TokenRefused) // what was renewed by itself was no trouble
        enter(State::Unknown);
}

void ConnectionWatch::pause()
{
    if (m_state != State::TokenRefused)
        enter(State::Paused);
}

void ConnectionWatch::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace hathora
