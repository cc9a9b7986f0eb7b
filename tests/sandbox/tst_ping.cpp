// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/http/websockethandshake.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <set>

using namespace sandbox;
using namespace sandbox::test;
using nlohmann::json;

/// What a region says to whoever measures the way to it.
class TestPing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_running = std::make_unique<Running>(stillWorld()); }

    void everyRegionHasAPlace();
    void hands_data();
    void hands();
    void theProofIsTheOneOfTheRfc();
    void whatComesGoesBack_data();
    void whatComesGoesBack();
    void aMessageInPartsGoesBackWhole();
    void aPingBetweenThePartsIsAnswered();
    void aGoodbyeIsReturned();
    void whatTheRfcForbidsEndsIt_data();
    void whatTheRfcForbidsEndsIt();
    void theSandboxEndsWhileSomebodyMeasures();

private:
    std::unique_ptr<Running> m_running;
};

namespace {

constexpr char key[] = "dGhlIHNhbXBsZSBub25jZQ==";

QByteArray opening(const QByteArray &path = "/")
{
    return "GET " + path +
           " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " +
           key + "\r\n\r\n";
}

/// A frame as a client sends it; the first byte says what it is.
QByteArray frame(int first, const QByteArray &payload)
{
    const QByteArray mask("\x11\x22\x33\x44");
    QByteArray bytes(1, static_cast<char>(first));
    if (payload.size() < 126)
        bytes += static_cast<char>(0x80 | payload.size());
    else if (payload.size() < 0x10000)
        bytes += QByteArray("\xfe") + static_cast<char>(payload.size() >> 8) +
                 static_cast<char>(payload.size() & 255);
    else
        bytes += QByteArray("\xff\0\0\0\0\0", 6) + static_cast<char>(payload.size() >> 16) +
                 static_cast<char>(payload.size() >> 8) + static_cast<char>(payload.size() & 255);
    bytes += mask;
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes += static_cast<char>(payload[i] ^ mask[i % 4]);
    return bytes;
}

QByteArray closing(int code)
{
    return QByteArray("\x88\x02") + static_cast<char>(code >> 8) + static_cast<char>(code & 255);
}

/// A client that writes what it is told and takes what comes.
class EchoCaller
{
public:
    explicit EchoCaller(int port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
        m_socket.waitForConnected();
    }

    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    QByteArray read(qsizetype size)
    {
        while (m_socket.bytesAvailable() < size && m_socket.waitForReadyRead(5000)) {
        }
        return m_socket.read(size);
    }

    /// All that comes until the other side ends the conversation.
    QByteArray readToTheEnd()
    {
        QByteArray all;
        while (m_socket.waitForReadyRead(5000))
            all += m_socket.readAll();
        return m_socket.state() == QAbstractSocket::UnconnectedState ? all + m_socket.readAll() : "no end";
    }

    void shakeHands(const QByteArray &path = "/")
    {
        write(opening(path));
        QByteArray head;
        while (!head.endsWith("\r\n\r\n")) {
            const QByteArray letter = read(1);
            if (letter.isEmpty())
                break;
            head += letter;
        }
        QVERIFY2(head.startsWith("HTTP/1.1 101 "), head.constData());
    }

private:
    QTcpSocket m_socket;
};

} // namespace

void TestPing::everyRegionHasAPlace()
{
    for (const char *list : {"/discovery/v1/ping", "/discovery/v2/ping"}) {
        const json places = m_running->send("GET", list, {}, {}, "").json();
        std::set<std::string> regions;
        for (const json &place : places) {
            regions.insert(place.at("region").get<std::string>());
            QCOMPARE(place.at("host").get<std::string>(), std::string("127.0.0.1"));
            QCOMPARE(place.at("port").get<int>(), m_running->server.ping().port);
        }
        QCOMPARE(regions.size(), countOf<Region>);
    }
}

void TestPing::hands_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("V1's path") << QByteArray("GET / ") << QByteArray("GET /ws ") << QByteArray("101");
    QTest::newRow("names in other letters")
        << QByteArray("Upgrade: websocket") << QByteArray("UPGRADE: WebSocket") << QByteArray("101");
    QTest::newRow("another path") << QByteArray("GET / ") << QByteArray("GET /other ") << QByteArray("404");
    QTest::newRow("another method") << QByteArray("GET / ") << QByteArray("POST / ") << QByteArray("405");
    QTest::newRow("an older HTTP") << QByteArray("HTTP/1.1") << QByteArray("HTTP/1.0") << QByteArray("400");
    QTest::newRow("no host") << QByteArray("Host: 127.0.0.1\r\n") << QByteArray() << QByteArray("400");
    QTest::newRow("no upgrade") << QByteArray("Upgrade: websocket\r\n") << QByteArray() << QByteArray("426");
    QTest::newRow("a connection that is not upgraded")
        << QByteArray("keep-alive, Upgrade") << QByteArray("keep-alive") << QByteArray("426");
    QTest::newRow("another version") << QByteArray("Version: 13") << QByteArray("Version: 8")
                                     << QByteArray("426");
    QTest::newRow("no key") << QByteArray("Sec-WebSocket-Key") << QByteArray("Some-Other-Key")
                            << QByteArray("400");
    QTest::newRow("a key too short") << QByteArray(key) << QByteArray("c2hvcnQ=") << QByteArray("400");
    QTest::newRow("a key that is none")
        << QByteArray(key) << QByteArray("dGhlIHNhbXBsZSBub25jZR==") << QByteArray("400");
}

void TestPing::hands()
{
    QFETCH(QByteArray, there);
    QFETCH(QByteArray, instead);
    QFETCH(QByteArray, status);
    const QByteArray head = opening().replace(there, instead);
    EchoCaller caller(m_running->server.ping().port);
    caller.write(head);
    const QByteArray answer = caller.read(13);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
    if (status != "101")
        QVERIFY(caller.readToTheEnd().contains("Connection: close"));
}

void TestPing::theProofIsTheOneOfTheRfc()
{
    const auto handshake = WebSocketHandshake::answerTo(opening().toStdString());
    QVERIFY(handshake.answer.find("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n") !=
            std::string::npos);
}

void TestPing::whatComesGoesBack_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("a text") << 0x81 << QByteArray("ping") << QByteArray("\x81\x04");
    QTest::newRow("a text beyond ASCII") << 0x81 << QByteArray("p\xc3\xafng") << QByteArray("\x81\x05");
    QTest::newRow("bytes") << 0x82 << QByteArray("\xff\x00\xfe", 3) << QByteArray("\x82\x03");
    QTest::newRow("nothing at all") << 0x82 << QByteArray() << QByteArray("\x82\x00", 2);
    QTest::newRow("a longer one") << 0x82 << QByteArray(126, 'x') << QByteArray("\x82\x7e\x00\x7e", 4);
    QTest::newRow("the longest one") << 0x82 << QByteArray(0xffff, 'x') << QByteArray("\x82\x7e\xff\xff");
}

void TestPing::whatComesGoesBack()
{
    QFETCH(int, first);
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, head);
    EchoCaller caller(m_running->server.ping().port);
    caller.shakeHands("/ws");
    for (int i = 0; i < 3; ++i) {
        caller.write(frame(first, payload));
        QCOMPARE(caller.read(head.size() + payload.size()), head + payload);
    }
}

void TestPing::aMessageInPartsGoesBackWhole()
{
    EchoCaller caller(m_running->server.ping().port);
    caller.shakeHands();
    // The parts cut a character in two.
    caller.write(frame(0x01, "p\xc3") + frame(0x00, "\xaf") + frame(0x80, "ng"));
    QCOMPARE(caller.read(7), QByteArray("\x81\x05p\xc3\xafng"));
}

void TestPing::aPingBetweenThePartsIsAnswered()
{
    EchoCaller caller(m_running->server.ping().port);
    caller.shakeHands();
    caller.write(frame(0x01, "a") + frame(0x89, "still there?") + frame(0x8a, "") + frame(0x80, "b"));
    QCOMPARE(caller.read(14), QByteArray("\x8a\x0cstill there?"));
    QCOMPARE(caller.read(4), QByteArray("\x81\x02"
                                        "ab"));
}

void TestPing::aGoodbyeIsReturned()
{
    EchoCaller caller(m_running->server.ping().port);
    caller.shakeHands();
    caller.write(frame(0x88, QByteArray("\x03\xe8", 2) + "thanks"));
    QCOMPARE(caller.readToTheEnd(), closing(1000));
}

void TestPing::whatTheRfcForbidsEndsIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("a frame without a mask") << QByteArray("\x81\x04ping") << 1002;
    QTest::newRow("a reserved bit") << frame(0xc1, "ping") << 1002;
    QTest::newRow("a frame of no known kind") << frame(0x83, "ping") << 1002;
    QTest::newRow("a continuation of nothing") << frame(0x80, "ping") << 1002;
    QTest::newRow("a message within a message") << frame(0x01, "a") + frame(0x81, "b") << 1002;
    QTest::newRow("a ping in parts") << frame(0x09, "ping") << 1002;
    QTest::newRow("a ping too long") << frame(0x89, QByteArray(126, 'x')) << 1002;
    QTest::newRow("a length longer than need be")
        << QByteArray("\x82\xfe\x00\x04\x11\x22\x33\x44ping", 12) << 1002;
    QTest::newRow("a length that is negative")
        << QByteArray("\x82\xff\x80\x00\x00\x00\x00\x00\x00\x01\x11\x22\x33\x44", 14) << 1002;
    QTest::newRow("a text that is not UTF-8") << frame(0x81, "\xc3\x28") << 1007;
    QTest::newRow("a message too long") << frame(0x82, QByteArray(0x10000, 'x')) << 1009;
    QTest::newRow("parts too long together")
        << frame(0x02, QByteArray(0xffff, 'x')) + frame(0x80, "y") << 1009;
    QTest::newRow("a goodbye of one byte") << frame(0x88, "x") << 1002;
    QTest::newRow("a goodbye for a reserved reason") << frame(0x88, QByteArray("\x03\xed", 2)) << 1002;
    QTest::newRow("a goodbye that is not UTF-8") << frame(0x88, QByteArray("\x03\xe8\xff", 3)) << 1007;
}

void TestPing::whatTheRfcForbidsEndsIt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    EchoCaller caller(m_running->server.ping().port);
    caller.shakeHands();
    caller.write(bytes);
    QCOMPARE(caller.readToTheEnd(), closing(code));
}

void TestPing::theSandboxEndsWhileSomebodyMeasures()
{
    EchoCaller caller(m_running->server.ping().port);
    caller.shakeHands();
    m_running->server.stop();
    QCOMPARE(caller.readToTheEnd(), QByteArray());
}

QTEST_GUILESS_MAIN(TestPing)
#include "tst_ping.moc"
