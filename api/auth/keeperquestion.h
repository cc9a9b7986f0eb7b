// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/keychain.h"

#include <QObject>

class QDBusMessage;
class QDBusPendingCall;

namespace hathora {

/// Which program keeps an entry of the keychain. QtKeychain does not tell, so the session bus is asked who
/// has it:
///
///   does the Secret Service have it? ── yes ──► which program provides that? ──► its name
///                                   └── no ───► does KWallet have it? ─────────► KWallet, or Unknown
///
/// Wakes no service, opens no keychain and reads no secret. Deletes itself after answered().
class KeeperQuestion : public QObject
{
    Q_OBJECT

public:
    /// As QtKeychain names an entry.
    KeeperQuestion(const QString &service, const QString &key, QObject *parent);

Q_SIGNALS:
    /// Emitted once, never from within the constructor.
    void answered(hathora::KeychainKeeper keeper);

private:
    using Handler = void (KeeperQuestion::*)(const QDBusPendingCall &reply);

    void ask(const QDBusMessage &question, Handler handler);
    void searched(const QDBusPendingCall &reply);
    void providerFound(const QDBusPendingCall &reply);
    void walletNamed(const QDBusPendingCall &reply);
    void walletSearched(const QDBusPendingCall &reply);
    void conclude(KeychainKeeper keeper);

    QString m_service;
    QString m_key;
};

/// Whose program it is, by the name of its process.
KeychainKeeper keeperNamed(const QByteArray &program);

} // namespace hathora
