// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace hathora {

/// Where other starts of the program hand over a link to the one that runs: a local socket that only the same
/// user can open. What comes is a text and no more; who hears of it judges it.
class LinkDoor : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestMessage = 2048; ///< bytes; more is cut off unread

    explicit LinkDoor(const QString &path, QObject *parent = nullptr);
    ~LinkDoor() override;

    /// False when another instance has it, or there is no such folder.
    bool open();

    /// Gives a link to the instance that runs, within a second; false when none does, or it does not answer.
    static bool handOver(const QString &path, const QString &link);

Q_SIGNALS:
    void linkCame(const QString &link);

private:
    void accept();
    void read(QLocalSocket *socket);

    QString m_path;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace hathora
