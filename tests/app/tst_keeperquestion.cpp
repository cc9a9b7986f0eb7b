// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/keeperquestion.h"
#include "api/auth/tokenjob.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace hathora;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What KWallet says on the bus, as far as it is asked.
class FakeWallet : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    using QObject::QObject;

    QString folder;
    QString key;

public Q_SLOTS:
    QString networkWallet() { return u"kdewallet"_s; }
    bool keyDoesNotExist(const QString &wallet, const QString &inFolder, const QString &wanted)
    {
        return wallet != networkWallet() || inFolder != folder || wanted != key;
    }
};

} // namespace

/// Against the real Secret Service of the session that the tests run in.
class TestKeeperQuestion : public QObject
{
    Q_OBJECT

    const QString m_service = u"hathora-test-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const TokenKey m_key{u"profile-1"_s, QUrl(u"https://api.example.test"_s)};
    const TokenStore m_store{20s, m_service};

    KeychainKeeper keeper()
    {
        QSignalSpy answered(m_store.keeper(m_key, this), &KeeperQuestion::answered);
        return answered.wait(20'000) ? answered.constFirst().constFirst().value<KeychainKeeper>()
                                     : KeychainKeeper::Unknown;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"),
                 "run under tests/support/with-keyring.sh, as ./dev test does");
    }

    void whatNobodyHasHasNoKeeper() { QVERIFY(keeper() == KeychainKeeper::Unknown); }

    void aTokenInTheSecretServiceIsKeptByTheProgramThatProvidesIt()
    {
        QSignalSpy written(m_store.write(m_key, *Token::from("fake-token-1"), this), &QObject::destroyed);
        QVERIFY(written.wait(20'000));
        QVERIFY(keeper() == KeychainKeeper::GnomeKeyring);
        QSignalSpy erased(m_store.erase(m_key, this), &QObject::destroyed);
        QVERIFY(erased.wait(20'000));
        QVERIFY(keeper() == KeychainKeeper::Unknown);
    }

    void aTokenInKWalletIsKeptByIt()
    {
        FakeWallet wallet;
        wallet.folder = m_service;
        wallet.key = m_key.text();
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerObject(u"/modules/kwalletd5"_s, &wallet, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.kde.kwalletd5"_s));
        QVERIFY(keeper() == KeychainKeeper::KWallet);
        wallet.key = u"another"_s;
        QVERIFY(keeper() == KeychainKeeper::Unknown);
        bus.unregisterService(u"org.kde.kwalletd5"_s);
    }

    void programsAreKnownByTheirNames_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<int>("keeper");
        QTest::newRow("the daemon, cut to 15 characters")
            << QByteArray("gnome-keyring-d\n") << int(KeychainKeeper::GnomeKeyring);
        QTest::newRow("KeePassXC") << QByteArray("keepassxc\n") << int(KeychainKeeper::KeePassXC);
        QTest::newRow("KDE's wallet") << QByteArray("kwalletd6\n") << int(KeychainKeeper::KWallet);
        QTest::newRow("KDE's service") << QByteArray("ksecretd\n") << int(KeychainKeeper::KWallet);
        QTest::newRow("a stranger") << QByteArray("pass-secrets\n") << int(KeychainKeeper::SecretService);
        QTest::newRow("a process of another namespace") << QByteArray() << int(KeychainKeeper::SecretService);
    }

    void programsAreKnownByTheirNames()
    {
        QFETCH(const QByteArray, program);
        QFETCH(const int, keeper);
        QCOMPARE(int(keeperNamed(program)), keeper);
    }
};

QTEST_GUILESS_MAIN(TestKeeperQuestion)
#include "tst_keeperquestion.moc"
