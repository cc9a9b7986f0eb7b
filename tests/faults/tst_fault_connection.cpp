// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fullbacklog.h"
#include "tests/support/memory.h"
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace hathora;
using namespace hathora::testing;
using Kind = Error::Kind;
using Cause = Error::Cause;

namespace {

const QByteArray orgs = "/orgs/v1";

/// A client whose server is not the scripted one.
SignedIn at(const QUrl &url, std::chrono::milliseconds connectDeadline = 300ms)
{
    return SignedIn([=](ClientOptions &options) {
        options.server = url;
        options.deadlines.connect = connectDeadline;
    });
}

Call<void> bodilessChange(const SignedIn &it)
{
    return it.api->processes.stop(AppId(QStringLiteral("a")), ProcessId(QStringLiteral("p")));
}

Call<App> change(const SignedIn &it)
{
    return it.api->apps.create(NewApp{QStringLiteral("game"), {}, {}}, {});
}

QUrl secure(QUrl url)
{
    url.setScheme(QStringLiteral("https"));
    return url;
}

} // namespace

/// No answer at all (rows 1 to 5 and 23 of the fault matrix): each ends in time and names its cause.
class TestFaultConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameThatDoesNotResolveEndsInTime()
    {
        const SignedIn it = at(QUrl(u"http://no-such-host.invalid"_qs));
        const Error error = failure(it.api->orgs.list());
        // Without a name server the machine may take longer to find out than we wait.
        if (error.kind == Kind::Timeout)
            QCOMPARE(error.cause, Cause::ConnectDeadline);
        else
            QCOMPARE(error.cause, Cause::HostNotFound);
        QVERIFY(!failure(change(it)).outcomeUnknown);
    }

    void aRefusedConnectionIsTriedAgainAndNamed()
    {
        // Not a port that was free just now: another test may have it by then.
        const SignedIn it = at(QUrl(u"http://127.0.0.1:1"_qs), 20s);
        int attempts = 0;
        connect(it.client.get(), &Client::traced, this,
                [&](const Trace &trace) { attempts = trace.attempts; });
        const Error error = failure(it.api->orgs.list());
        QCOMPARE(error.kind, Kind::Connection);
        QCOMPARE(error.cause, Cause::Refused);
        QCOMPARE(attempts, 5);
        const Error changed = failure(bodilessChange(it));
        QCOMPARE(changed.cause, Cause::Refused);
        QVERIFY(!changed.outcomeUnknown);
        QCOMPARE(attempts, 1);
    }

    void aResetIsTriedAgain()
    {
        SignedIn it;
        it.server.on(orgs, {HttpScript::resetting(), HttpScript::resetting(), HttpScript::resetting(),
                            HttpScript::json(R"({"orgs":[]})")});
        QVERIFY(settled(it.api->orgs.list()));
    }

    void aConnectThatNeitherSucceedsNorFailsIsGivenUp_data()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::addColumn<int>("operation");
        QTest::newRow("read") << false << 0;
        QTest::newRow("change") << false << 1;
        QTest::newRow("read over TLS") << true << 0;
        QTest::newRow("change over TLS") << true << 1;
        QTest::newRow("change without a body over TLS") << true << 2;
    }

    void aConnectThatNeitherSucceedsNorFailsIsGivenUp()
    {
        QFETCH(const bool, isSecure);
        QFETCH(const int, operation);
        const FullBacklog hole;
        const SignedIn it = at(isSecure ? secure(hole.url()) : hole.url());
        const Error error = failed(it, operation);
        QCOMPARE(error.kind, Kind::Timeout);
        QCOMPARE(error.cause, Cause::ConnectDeadline);
        QVERIFY(!error.outcomeUnknown);
    }

    void aHandshakeThatNeverEndsIsGivenUp_data()
    {
        QTest::addColumn<int>("operation");
        QTest::newRow("read") << 0;
        QTest::newRow("change") << 1;
        QTest::newRow("change without a body") << 2;
    }

    void aHandshakeThatNeverEndsIsGivenUp()
    {
        QFETCH(const int, operation);
        const HttpServer mute; // takes a handshake for the beginning of a request
        const SignedIn it = at(secure(mute.url()));
        const Error error = failed(it, operation);
        QCOMPARE(error.kind, Kind::Timeout);
        QCOMPARE(error.cause, Cause::ConnectDeadline);
        QVERIFY(!error.outcomeUnknown);
        QTRY_COMPARE(mute.accepted(), 1); // by a thread of its own
        QTRY_COMPARE(mute.open(), 0);
    }

    void aServerThatFallsSilentIsGivenUp_data() { aHandshakeThatNeverEndsIsGivenUp_data(); }

    void aServerThatFallsSilentIsGivenUp()
    {
        QFETCH(const int, operation);
        SignedIn it([](ClientOptions &options) { options.deadlines.reply = 200ms; });
        for (const QByteArray &path :
             {orgs, QByteArray("/apps/v2/apps"), QByteArray("/processes/v3/apps/a/processes/p/stop")})
            it.server.on(path, HttpScript::silence());
        const Error error = failed(it, operation);
        QCOMPARE(error.kind, Kind::Timeout);
        QCOMPARE(error.cause, Cause::ReplyDeadline);
        QCOMPARE(error.outcomeUnknown, operation != 0);
        QTRY_COMPARE(it.server.count(), 1);
        QVERIFY(never([&] { return it.server.count() != 1; }, 50ms));
        QTRY_COMPARE(it.server.open(), 0);
    }

    void halfAHeadIsNoAnswer()
    {
        SignedIn it([](ClientOptions &options) { options.deadlines.reply = 200ms; });
        it.server.on(orgs, HttpScript().send("HTTP/1.1 200 OK\r\nContent-").stall());
        QCOMPARE(failure(it.api->orgs.list()).cause, Cause::ReplyDeadline);
    }

    void nonsenseIsNoAnswer()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript().send("SSH-2.0-OpenSSH_9.2\r\n\r\n").close());
        QCOMPARE(failure(it.api->orgs.list()).kind, Kind::Connection);
    }

    void headersWithoutEndAreGivenUpAndBlockNobody()
    {
        SignedIn it([](ClientOptions &options) { options.deadlines.reply = 1s; });
        constexpr qint64 mebibyte = 1024 * 1024;
        it.server.on(orgs,
                     {HttpScript()
                          .send("HTTP/1.1 200 OK\r\nX: ") // three mebibytes, which Qt reads byte by byte
                          .flood(QByteArray(64 * 1024, 'x'), 48),
                      HttpScript::json(R"({"orgs":[]})")});
        const qint64 before = residentBytes();
        qint64 longestBlock = 0;
        QElapsedTimer tick;
        QTimer ticking;
        connect(&ticking, &QTimer::timeout, this, [&] { longestBlock = qMax(longestBlock, tick.restart()); });
        ticking.start(10ms);
        tick.start();
        QCOMPARE(failure(it.api->orgs.list()).cause, Cause::ReplyDeadline);
        QVERIFY(settled(it.api->orgs.list()));
        QVERIFY(never([] { return false; }, 500ms)); // Qt puts its connection away meanwhile
        QVERIFY2(longestBlock < 600, qPrintable(QString::number(longestBlock)));
        const qint64 grown = residentBytes() - before;
        QVERIFY2(grown < 16 * mebibyte, qPrintable(QString::number(grown)));
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    }

private:
    static Error failed(const SignedIn &it, int operation)
    {
        switch (operation) {
        case 0:
            return failure(it.api->orgs.list());
        case 1:
            return failure(change(it));
        default:
            return failure(bodilessChange(it));
        }
    }
};

QTEST_GUILESS_MAIN(TestFaultConnection)
#include "tst_fault_connection.moc"
