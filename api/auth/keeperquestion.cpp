// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/keeperquestion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr int patience = 5'000; // ms
constexpr auto secretService = "org.freedesktop.secrets"_L1;

QDBusMessage toSecretService(const Attributes &attributes)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        secretService, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    question << QVariant::fromValue(attributes);
    return question;
}

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

QDBusMessage toWallet(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s,
                                          u"org.kde.KWallet"_s, method);
}

QByteArray programOf(uint process)
{
    QFile name(u"/proc/%1/comm"_s.arg(process));
    return name.open(QIODevice::ReadOnly) ? name.readAll() : QByteArray();
}

} // namespace

KeychainKeeper keeperNamed(const QByteArray &program)
{
    if (program.startsWith("gnome-keyring"))
        return KeychainKeeper::GnomeKeyring;
    if (program.startsWith("keepassxc"))
        return KeychainKeeper::KeePassXC;
    if (program.startsWith("kwallet") || program.startsWith("ksecret"))
        return KeychainKeeper::KWallet;
    return KeychainKeeper::SecretService;
}

KeeperQuestion::KeeperQuestion(const QString &service, const QString &key, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_key(key)
{
    qDBusRegisterMetaType<Attributes>();
    ask(toSecretService({{u"server"_s, service}, {u"user"_s, key}}), &KeeperQuestion::searched);
}

void KeeperQuestion::ask(const QDBusMessage &question, Handler handler)
{
    QDBusMessage quiet = question;
    quiet.setAutoStartService(false);
    const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(quiet, patience);
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, handler](QDBusPendingCallWatcher *reply) {
                reply->deleteLater();
                (this->*handler)(*reply);
            });
}

void KeeperQuestion::searched(const QDBusPendingCall &reply)
{
    const QDBusPendingReply<Paths, Paths> found = reply; // open ones and locked ones
    if (found.isError() || (found.argumentAt<0>().isEmpty() && found.argumentAt<1>().isEmpty()))
        return ask(toWallet(u"networkWallet"_s), &KeeperQuestion::walletNamed);
    QDBusMessage who = toBus(u"GetConnectionUnixProcessID"_s);
    who << QString(secretService);
    ask(who, &KeeperQuestion::providerFound);
}

void KeeperQuestion::providerFound(const QDBusPendingCall &reply)
{
    const QDBusPendingReply<uint> process = reply;
    conclude(process.isError() ? KeychainKeeper::SecretService : keeperNamed(programOf(process.value())));
}

void KeeperQuestion::walletNamed(const QDBusPendingCall &reply)
{
    const QDBusPendingReply<QString> wallet = reply;
    if (wallet.isError())
        return conclude(KeychainKeeper::Unknown);
    QDBusMessage question = toWallet(u"keyDoesNotExist"_s);
    question << wallet.value() << m_service << m_key;
    ask(question, &KeeperQuestion::walletSearched);
}

void KeeperQuestion::walletSearched(const QDBusPendingCall &reply)
{
    const QDBusPendingReply<bool> isMissing = reply;
    const bool isThere = !isMissing.isError() && !isMissing.value();
    conclude(isThere ? KeychainKeeper::KWallet : KeychainKeeper::Unknown);
}

void KeeperQuestion::conclude(KeychainKeeper keeper)
{
    deleteLater();
    Q_EMIT answered(keeper);
}

} // namespace hathora
