// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/server.h"

#include "app/sandbox/http/listener.h"
#include "app/sandbox/http/session.h"
#include "app/sandbox/http/storagesession.h"

namespace sandbox {

Server::Server(World &world, const ServerOptions &options)
    : m_options(options)
    , m_storage(world, options.storage)
    , m_issuer(world, options.issuer)
    , m_service(world, m_storage, m_issuer, m_ping, options)
    , m_storageAcceptor([this](Connection &connection) { StorageSession(connection, m_storage).run(); })
    , m_issuerAcceptor([this](Connection &connection) {
        const Session::Answerer answerer = [this](const Inquiry &inquiry) {
            return m_issuer.answer(inquiry);
        };
        Session(connection, answerer).run();
    })
    , m_pingAcceptor([](Connection &connection) { PingSession(connection).run(); })
    , m_apiAcceptor([this](Connection &connection) {
        const Session::Answerer answerer = [this](const Inquiry &inquiry) {
            return m_service.answer(inquiry);
        };
        Session(connection, answerer).run();
    })
{
}

int Server::start()
{
    const int storagePort = m_storageAcceptor.start(m_options.address, m_options.storage.port);
    m_storage.setOrigin(originOf(m_options.address, storagePort));
    const int issuerPort = m_issuerAcceptor.start(m_options.address, m_options.issuer.port);
    m_issuer.setOrigin(originOf(m_options.address, issuerPort));
    m_ping = {hostOf(m_options.address), m_pingAcceptor.start(m_options.address, m_options.pingPort)};
    return m_apiAcceptor.start(m_options.address, m_options.port);
}

void Server::stop()
{
    m_apiAcceptor.stop();
    m_storageAcceptor.stop();
    m_issuerAcceptor.stop();
    m_pingAcceptor.stop();
}

} // namespace sandbox
