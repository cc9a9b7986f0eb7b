// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/regions/regionpings.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"
#include "tests/support/certificate.h"
#include "tests/support/signedin.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <numeric>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

/// Echoes whatever comes, once it has shaken hands: for which it takes its time.
class SlowGreeter : public QObject
{
public:
    explicit SlowGreeter(std::chrono::milliseconds delay)
    {
        connect(&m_door, &QTcpServer::newConnection, this, [this, delay] {
            QTcpSocket *guest = m_door.nextPendingConnection();
            QTimer::singleShot(delay, this, [this, guest] { greet(guest); });
        });
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *guest = m_server.nextPendingConnection();
            guest->setParent(this);
            connect(guest, &QWebSocket::binaryMessageReceived, guest, &QWebSocket::sendBinaryMessage);
        });
        m_door.listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_door.serverPort())); }
    std::chrono::nanoseconds sinceGreeting() const
    {
        return std::chrono::nanoseconds(m_sinceGreeting.nsecsElapsed());
    }

private:
    void greet(QTcpSocket *guest)
    {
        m_sinceGreeting.start();
        m_server.handleConnection(guest);
    }

    QTcpServer m_door;
    QWebSocketServer m_server{QStringLiteral("slow"), QWebSocketServer::NonSecureMode};
    QElapsedTimer m_sinceGreeting;
};

/// Echoes over TLS, and keeps what it was asked with.
class SecureEcho : public QObject
{
public:
    explicit SecureEcho(const Certificate &certificate)
    {
        m_server.setSslConfiguration(certificate.server());
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *guest = m_server.nextPendingConnection();
            guest->setParent(this);
            m_handshakes.append(guest->request());
            connect(guest, &QWebSocket::binaryMessageReceived, guest, &QWebSocket::sendBinaryMessage);
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    int port() const { return m_server.serverPort(); }
    const QList<QNetworkRequest> &handshakes() const { return m_handshakes; }

private:
    QWebSocketServer m_server{QStringLiteral("secure"), QWebSocketServer::SecureMode};
    QList<QNetworkRequest> m_handshakes;
};

} // namespace

/// Frames to a ping endpoint and back.
class TestEchoProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Against the server's own clock, so that a slow machine does not matter.
    void aSlowHandshakeDoesNotLengthenTheSamples()
    {
        const SlowGreeter greeter(400ms);
        EchoProbe probe({greeter.url(), 3, 20s});
        QSignalSpy finished(&probe, &EchoProbe::finished);
        std::chrono::nanoseconds atMost{};
        connect(&probe, &EchoProbe::finished, this, [&] { atMost = greeter.sinceGreeting(); });
        probe.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        const auto outcome = finished.first().first().value<EchoProbe::Outcome>();
        QCOMPARE(outcome.times.size(), 3);
        QVERIFY(std::accumulate(outcome.times.cbegin(), outcome.times.cend(), 0us) <= atMost);
    }

    void aServerOfGeneration210IsPingedToo()
    {
        SandboxSession session({.generation = sandbox::Generation::Seed, .processes = 20});
        Workbench workbench(session.api(), quickTimes());
        const std::unique_ptr<RegionPings> pings = workbench.regionPings();
        const Watch watch = pings->endpoints().watch();
        pings->setAsking(RegionPings::Asking::On);
        QTRY_VERIFY(!pings->regions().isEmpty());
        for (const Region &region : pings->regions()) {
            QTRY_VERIFY(pings->of(region));
            QTRY_VERIFY(pings->of(region)->isReached());
        }
    }

    void theAuthorityThatTheApiIsTrustedByIsTrustedForPingsToo()
    {
        const SecureEcho echo(m_host);
        SignedIn it([this](ClientOptions &options) { options.caFile = write(m_authority); }, m_host.server());
        it.server.on("/discovery/v2/ping",
                     HttpScript::json(R"([{"region":"Tokyo","host":"127.0.0.1","port":)" +
                                      QByteArray::number(echo.port()) + "}]"));
        Workbench workbench(*it.api, quickTimes());
        const std::unique_ptr<RegionPings> pings = workbench.regionPings();
        const Watch watch = pings->endpoints().watch();
        pings->setAsking(RegionPings::Asking::On);
        QTRY_VERIFY(pings->of(KnownRegion::Tokyo));
        QVERIFY(pings->of(KnownRegion::Tokyo)->isReached());
        QVERIFY(!echo.handshakes().isEmpty());
        for (const QNetworkRequest &handshake : echo.handshakes())
            QVERIFY(!handshake.hasRawHeader("Authorization"));
    }

    void noOtherServerGetsAFrame_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isOfAnotherHost");
        QTest::newRow("no authority is named") << QString() << false;
        QTest::newRow("another authority is named") << write(m_other) << false;
        QTest::newRow("of another host") << write(m_authority) << true;
    }

    void noOtherServerGetsAFrame()
    {
        QFETCH(const QString, file);
        QFETCH(const bool, isOfAnotherHost);
        const SecureEcho echo(isOfAnotherHost ? m_elsewhere : m_host);
        QCOMPARE(sentTo(echo, file), 0);
        QVERIFY(echo.handshakes().isEmpty());
    }

    /// Not even whom the system trusts, which stands in the defaults here.
    void fromAFileThatCannotBeUsedNobodyIsTrusted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("sent");
        QTest::newRow("no file") << QString() << 3;
        QTest::newRow("the file is gone") << m_folder.filePath(QStringLiteral("none.pem")) << 0;
    }

    void fromAFileThatCannotBeUsedNobodyIsTrusted()
    {
        QFETCH(const QString, file);
        QFETCH(const int, sent);
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(m_authority.certificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
        const SecureEcho echo(m_host);
        QCOMPARE(sentTo(echo, file), sent);
        QSslConfiguration::setDefaultConfiguration(before);
    }

private:
    /// Frames; -1 where the probe does not end.
    static int sentTo(const SecureEcho &echo, const QString &caFile)
    {
        const QUrl url(QStringLiteral("wss://127.0.0.1:%1").arg(echo.port()));
        EchoProbe probe({url, 3, 20s, EchoProbe::trustIn(caFile).result()});
        QSignalSpy finished(&probe, &EchoProbe::finished);
        probe.start();
        if (!finished.wait(30'000))
            return -1;
        return finished.first().first().value<EchoProbe::Outcome>().sent;
    }

    QString write(const Certificate &authority)
    {
        QFile file(m_folder.filePath(QStringLiteral("%1.pem").arg(++m_files)));
        if (file.open(QIODevice::WriteOnly))
            file.write(authority.certificate().toPem());
        return file.fileName();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    Certificate m_authority{"Studio authority"};
    Certificate m_other{"Another authority"};
    Certificate m_host = Certificate::issuedBy(m_authority, "127.0.0.1");
    Certificate m_elsewhere = Certificate::issuedBy(m_authority, "ping.example.test");
};

QTEST_GUILESS_MAIN(TestEchoProbe)
#include "tst_echoprobe.moc"
