// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"

#include "api/net/transport.h"
#include "api/net/wakewatch.h"

#include <algorithm>

namespace hathora {
namespace {

/// What may stand in a header: anything else could end it and begin another.
bool isFit(const QByteArray &token)
{
    return std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

Client::Client(ClientOptions options, QObject *parent)
    : QObject(parent)
    , m_wakeWatch(std::make_unique<WakeWatch>())
    , m_transport(std::make_unique<Transport>(std::move(options)))
{
    connect(m_transport.get(), &Transport::tokenRefused, this, [this] {
        m_isRefused = true;
        Q_EMIT tokenRefused();
    });
    connect(m_transport.get(), &Transport::renewalWanted, this, [this] {
        m_isRefused = true;
        Q_EMIT renewalWanted();
    });
    connect(m_transport.get(), &Transport::traced, this, &Client::traced);
    connect(m_transport.get(), &Transport::paused, this, &Client::paused);
    connect(&m_transport->gate(), &Gate::runningChanged, this, &Client::inFlightChanged);
    connect(m_wakeWatch.get(), &WakeWatch::woke, this, [this] {
        refreshConnections();
        Q_EMIT woke();
    });
}

Client::~Client()
{
    // No signals of a half-destroyed client: its exchanges end silently.
    m_transport->disconnect(this);
    m_transport->gate().disconnect(this);
}

QUrl Client::server() const
{
    return m_transport->options().server;
}

QString Client::caFile() const
{
    return m_transport->options().caFile;
}

bool Client::setToken(QByteArray token)
{
    if (!isFit(token))
        return false;
    const bool wasSuspended = isSuspended();
    m_transport->setToken(std::move(token));
    if (wasSuspended && hasToken()) {
        m_transport->gate().resume();
        if (std::exchange(m_isRefused, false))
            Q_EMIT resumed();
    }
    return true;
}

bool Client::hasToken() const
{
    return m_transport->hasToken();
}

bool Client::isSuspended() const
{
    return m_transport->gate().isSuspended();
}

void Client::setRenewal(Renewal renewal)
{
    m_transport->setRenewal(renewal);
}

void Client::giveUpRenewal()
{
    m_transport->giveUpRenewal();
}

Access Client::access() const
{
    return m_transport->access();
}

void Client::setAccess(Access access)
{
    if (m_transport->access() == access)
        return;
    m_transport->setAccess(access);
    Q_EMIT accessChanged(access);
}

void Client::setGeneration(Generation generation)
{
    if (std::exchange(m_generation, generation) != generation)
        Q_EMIT generationChanged(generation);
}

Exchange *Client::begin(Request request)
{
    auto *exchange = new Exchange(*m_transport, std::move(request)); // a child of the transport
    exchange->start();
    return exchange;
}

Stream *Client::open(Request request, QObject *parent)
{
    return new Stream(*m_transport, std::move(request), parent);
}

int Client::inFlight() const
{
    return m_transport->gate().running();
}

int Client::waiting() const
{
    return m_transport->gate().waiting();
}

void Client::refreshConnections()
{
    m_transport->renewConnections();
}

} // namespace hathora
