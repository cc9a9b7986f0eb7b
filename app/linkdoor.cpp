// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkdoor.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 1000ms;
constexpr auto taken = "taken\n";

/// The folder keeps others out already; this holds where somebody has opened it to them.
bool isOurUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    const int descriptor = int(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
}

bool answers(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    return socket.waitForConnected(int(patience.count()));
}

} // namespace

LinkDoor::LinkDoor(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
}

LinkDoor::~LinkDoor() = default;

bool LinkDoor::open()
{
    if (m_path.isEmpty() || answers(m_path))
        return false;
    QLocalServer::removeServer(m_path); // of an instance that was killed
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &LinkDoor::accept);
    if (m_server->listen(m_path))
        return true;
    m_server.reset();
    return false;
}

void LinkDoor::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOurUser(*socket)) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(longestMessage);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

/// One line, and that is all that anybody may say.
void LinkDoor::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longestMessage)
            socket->abort();
        return;
    }
    const QString link = QString::fromUtf8(socket->readLine(longestMessage)).chopped(1);
    socket->disconnect(this);
    socket->write(taken);
    socket->disconnectFromServer();
    Q_EMIT linkCame(link);
}

bool LinkDoor::handOver(const QString &path, const QString &link)
{
    const QByteArray message = link.toUtf8();
    if (path.isEmpty() || message.contains('\n') || message.size() >= longestMessage)
        return false;
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(int(patience.count())) || !isOurUser(socket))
        return false;
    socket.write(message + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(patience.count())))
            return false;
    }
    return socket.readLine() == taken;
}

} // namespace hathora
