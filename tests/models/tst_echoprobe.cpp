// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/regions/regionpings.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
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
};

QTEST_GUILESS_MAIN(TestEchoProbe)
#include "tst_echoprobe.moc"
