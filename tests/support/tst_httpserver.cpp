// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gzip.h"
#include "tests/support/httpserver.h"

#include <QTcpSocket>
#include <QTest>

#include <cerrno>

#include <poll.h>
#include <sys/socket.h>

using hathora::testing::HttpScript;
using hathora::testing::HttpServer;
using namespace std::chrono_literals;

/// The server is looked at through a bare socket: an HTTP client would hide what it does.
class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsRemembered()
    {
        HttpServer server;
        server.on("/things", HttpScript::json("[1]"));
        const QByteArray answer = talk(
            server, "POST /things?a=%20b HTTP/1.1\r\nX-One: 1\r\nx-one: 2\r\nContent-Length: 4\r\n\r\nbody",
            "[1]");
        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        QVERIFY(answer.contains("Content-Length: 3\r\n"));
        QCOMPARE(server.count(), 1);
        const auto request = server.received("/things").constFirst();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/things?a=%20b");
        QCOMPARE(request.header("X-ONE"), "1");
        QVERIFY(!request.has("X-Two"));
        QCOMPARE(request.body, "body");
    }

    void theNthRequestGetsTheNthScriptAndTheLastStays()
    {
        HttpServer server;
        server.on("/x", {HttpScript::json("1"), HttpScript::json("2", 503)});
        const QByteArray get = "GET /x HTTP/1.1\r\n\r\n";
        QVERIFY(talk(server, get, "\r\n\r\n1").startsWith("HTTP/1.1 200 "));
        QVERIFY(talk(server, get, "\r\n\r\n2").startsWith("HTTP/1.1 503 "));
        QVERIFY(talk(server, get, "\r\n\r\n2").startsWith("HTTP/1.1 503 "));
        QVERIFY(talk(server, "GET /other HTTP/1.1\r\n\r\n", "}").startsWith("HTTP/1.1 404 "));
    }

    void aConnectionIsKeptForTheNextRequest()
    {
        HttpServer server;
        server.on("/x", HttpScript::json("1"));
        talk(server, "GET /x HTTP/1.1\r\n\r\nGET /x HTTP/1.1\r\n\r\n", "\r\n\r\n1HTTP/1.1 200");
        QCOMPARE(server.count("/x"), 2);
        QCOMPARE(server.accepted(), 1);
        QTRY_COMPARE(server.open(), 0);
    }

    void aClosingScriptCountsTheRequestAndAnswersNothing()
    {
        HttpServer server;
        server.on("/x", HttpScript::closing());
        QCOMPARE(talkToTheEnd(server, "GET /x HTTP/1.1\r\n\r\n"), QByteArray());
        QCOMPARE(server.count("/x"), 1);
    }

    void aResetIsSeenAsOne()
    {
        HttpServer server;
        server.on("/x", HttpScript::resetting());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(server.port()));
        QVERIFY(socket.waitForConnected());
        const int descriptor = int(socket.socketDescriptor()); // Qt calls a reset and an end by one name
        ::send(descriptor, "GET /x HTTP/1.1\r\n\r\n", 19, 0);
        pollfd ready{descriptor, POLLIN, 0};
        QCOMPARE(::poll(&ready, 1, 5000), 1);
        char byte = 0;
        QCOMPARE(::recv(descriptor, &byte, 1, 0), -1);
        QCOMPARE(errno, ECONNRESET);
    }

    void aBodyMayEndEarly()
    {
        HttpServer server;
        server.on("/x", HttpScript::head(200, {"Content-Length: 10"}).send("abc").close());
        QVERIFY(talkToTheEnd(server, "GET /x HTTP/1.1\r\n\r\n").endsWith("\r\n\r\nabc"));
    }

    void aStreamIsFedLater()
    {
        HttpServer server;
        server.on("/log", HttpScript::stream());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(server.port()));
        socket.write("GET /log HTTP/1.1\r\n\r\n");
        QVERIFY(until(socket, "\r\n\r\n").contains("Transfer-Encoding: chunked\r\n"));
        server.feed("/elsewhere", "lost");
        server.feed("/log", "one\n");
        QCOMPARE(until(socket, "one\n\r\n"), "4\r\none\n\r\n");
        server.finishFeed("/log");
        QCOMPARE(until(socket, "0\r\n\r\n"), "0\r\n\r\n");
    }

    void aHeldAnswerComesOnceItIsLetGo()
    {
        HttpServer server;
        server.on("/x", HttpScript::held(HttpScript::json("1")));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(server.port()));
        socket.write("GET /x HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(server.count("/x"), 1);
        server.letGo("/elsewhere");
        QVERIFY(!socket.waitForReadyRead(100));
        server.letGo("/x");
        QVERIFY(until(socket, "\r\n\r\n1").startsWith("HTTP/1.1 200 "));
    }

    void drippingSendsByteAfterByte()
    {
        HttpServer server;
        server.on("/x", HttpScript::head(200, {"Content-Length: 3"}).drip("abc", 20ms));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(talk(server, "GET /x HTTP/1.1\r\n\r\n", "abc").endsWith("abc"));
        QVERIFY(clock.elapsed() >= 40);
    }

    void anEarlyScriptDoesNotWaitForTheBody()
    {
        HttpServer server;
        server.on("/x", HttpScript::json("{}", 403).close().early());
        const QByteArray answer =
            talkToTheEnd(server, "PUT /x HTTP/1.1\r\nContent-Length: 1000\r\n\r\nfirst");
        QVERIFY(answer.startsWith("HTTP/1.1 403 "));
    }

    void aFloodWaitsForTheReader()
    {
        HttpServer server;
        constexpr qint64 all = 64 * 1024 * 1024;
        server.on("/x",
                  HttpScript::head(200, {}).flood(QByteArray(64 * 1024, 'x'), all / (64 * 1024)).close());
        QTcpSocket socket;
        socket.setReadBufferSize(64 * 1024);
        socket.connectToHost(QHostAddress::LocalHost, quint16(server.port()));
        socket.write("GET /x HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(server.written() > 0);
        qint64 before = 0;
        do {
            before = server.written();
        } while (QTest::qWaitFor([&] { return server.written() != before; }, 300));
        QVERIFY(server.written() < all);
    }

    void gzipIsGzip()
    {
        const QByteArray packed = hathora::testing::gzipped(QByteArray(1000, 'x'));
        QVERIFY(packed.startsWith("\x1f\x8b"));
        QVERIFY(packed.size() < 100);
    }

private:
    static QByteArray until(QTcpSocket &socket, const QByteArray &end)
    {
        QByteArray all;
        while (!all.contains(end) && (socket.bytesAvailable() || socket.waitForReadyRead(5000)))
            all += socket.readAll();
        return all;
    }

    static QByteArray talk(const HttpServer &server, const QByteArray &request, const QByteArray &end)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(server.port()));
        socket.write(request);
        return until(socket, end);
    }

    static QByteArray talkToTheEnd(const HttpServer &server, const QByteArray &request)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(server.port()));
        socket.write(request);
        socket.waitForDisconnected();
        return socket.readAll();
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
