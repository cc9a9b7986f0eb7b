// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using Kind = Error::Kind;
using Cause = Error::Cause;

namespace {

const QByteArray path = "/logs/v1/app-1/process/p-1";
constexpr qint64 mebibyte = 1024 * 1024;

/// A followed log and all that it told.
struct Followed
{
    explicit Followed(const SignedIn &it, const QString &process = QStringLiteral("p-1"))
        : stream(it.api->logs.open(AppId(QStringLiteral("app-1")), ProcessId(process),
                                   {Logs::Follow::Yes, 100}, &parent))
        , opened(stream, &Stream::opened)
        , ended(stream, &Stream::ended)
    {
        QObject::connect(stream, &Stream::lines, &parent, [this](const QStringList &more) { lines += more; });
    }

    std::optional<Error> error() const
    {
        return ended.isEmpty() ? std::nullopt : ended.first().first().value<std::optional<Error>>();
    }

    QObject parent;
    QPointer<Stream> stream;
    QSignalSpy opened;
    QSignalSpy ended;
    QStringList lines;
};

} // namespace

class TestStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeAsTheServerSendsThem()
    {
        SignedIn it;
        it.server.on(path, HttpScript::stream());
        const Followed log(it);
        QTRY_COMPARE(log.opened.count(), 1);
        it.server.feed(path, "one\ntw");
        QTRY_COMPARE(log.lines, QStringList{u"one"_qs});
        it.server.feed(path, "o \xe2\x82");
        it.server.feed(path, "\xac\nthree");
        QTRY_COMPARE(log.lines, (QStringList{u"one"_qs, u"two €"_qs}));
        it.server.finishFeed(path);
        QTRY_COMPARE(log.ended.count(), 1);
        QCOMPARE(log.lines.last(), u"three"_qs);
        QVERIFY(!log.error());
        QCOMPARE(log.opened.count(), 1);
    }

    void bytesAreHandedOnAsTheyCame()
    {
        const QByteArray bytes = QByteArray("\xff\r\n\0\x1b[0m no end of line", 23);
        SignedIn it;
        it.server.on("/logs/v1/app-1/process/p-1/download",
                     HttpScript::answer(200, {"Content-Type: application/octet-stream"}, bytes));
        QObject parent;
        Stream *log =
            it.api->logs.download(AppId(QStringLiteral("app-1")), ProcessId(QStringLiteral("p-1")), &parent);
        QByteArray got;
        connect(log, &Stream::received, &parent, [&](const QByteArray &more) { got += more; });
        QSignalSpy ended(log, &Stream::ended);
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(got, bytes);
    }

    void aBuildMayWaitForItsTurn()
    {
        SignedIn it([](ClientOptions &options) { options.deadlines.reply = 50ms; });
        const auto log = HttpScript::answer(200, {"Content-Type: application/octet-stream"}, "built\n");
        it.server.on("/builds/v3/builds/b-1/run", HttpScript::later(300ms, log));
        it.server.on("/builds/v3/builds/b-1/runRegistry", HttpScript::later(300ms, log));
        QObject parent;
        const BuildId build(QStringLiteral("b-1"));
        Stream *bodiless = it.api->builds.run(build, {}, &parent);
        Stream *withBody = it.api->builds.runFromRegistry(build, {u"image"_qs, {}, {}}, {}, &parent);
        QSignalSpy first(bodiless, &Stream::lines);
        QSignalSpy second(withBody, &Stream::lines);
        QTRY_COMPARE(first.count(), 1);
        QTRY_COMPARE(second.count(), 1);
    }

    void itAsksForPlainTextWithTheToken()
    {
        SignedIn it;
        it.server.on(path, HttpScript::stream());
        const Followed log(it);
        QTRY_COMPARE(it.server.count(path), 1);
        const HttpRequest request = it.server.received().first();
        QCOMPARE(request.target, path + "?follow=true&tailLines=100");
        QCOMPARE(request.header("Authorization"), "Bearer token-of-the-test");
        QVERIFY(request.header("Accept").startsWith("application/octet-stream"));
        QCOMPARE(request.header("Accept-Encoding"), "identity");
    }

    void aRefusalEndsItWithTheServersWords_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 404, 410, 429, 500})
            QTest::addRow("%d", status) << status;
    }

    void aRefusalEndsItWithTheServersWords()
    {
        QFETCH(const int, status);
        SignedIn it;
        it.server.on(path, HttpScript::json(R"({"message":"The log is gone."})", status));
        const Followed log(it);
        QTRY_COMPARE(log.ended.count(), 1);
        QCOMPARE(log.error()->kind, Kind::Api);
        QCOMPARE(log.error()->status, status);
        QCOMPARE(log.error()->message, u"The log is gone."_qs);
        QCOMPARE(log.opened.count(), 0);
        QVERIFY(log.lines.isEmpty());
        QVERIFY(never([&] { return log.ended.count() != 1 || it.server.count() != 1; }, 50ms));
    }

    void aTokenThatWasReplacedMeanwhileIsNotWhatEndsIt()
    {
        SignedIn it;
        it.server.on(path, {HttpScript::held(HttpScript::json(R"({"message":"Who are you?"})", 401)),
                            HttpScript::stream()});
        const Followed log(it);
        QTRY_COMPARE(it.server.count(path), 1);
        QVERIFY(it.client->setToken("a-new-token"));
        it.server.letGo(path);
        QTRY_COMPARE(log.opened.count(), 1);
        QCOMPARE(it.server.received().constLast().header("Authorization"), "Bearer a-new-token");
        QCOMPARE(log.ended.count(), 0);
    }

    void aLoginPageIsNoLog()
    {
        SignedIn it;
        it.server.on(path,
                     HttpScript::answer(200, {"Content-Type: text/html"}, "<html>\nSign in\n</html>\n"));
        const Followed log(it);
        QTRY_COMPARE(log.ended.count(), 1);
        QCOMPARE(log.error()->cause, Cause::LoginPage);
        QVERIFY(log.lines.isEmpty());
        QCOMPARE(log.opened.count(), 0);
    }

    void aRedirectIsNotFollowed()
    {
        SignedIn it;
        HttpServer elsewhere;
        it.server.on(path, HttpScript::redirect(302, elsewhere.url().toEncoded() + "/x"));
        const Followed log(it);
        QTRY_COMPARE(log.ended.count(), 1);
        QCOMPARE(log.error()->cause, Cause::Redirected);
        QCOMPARE(elsewhere.accepted(), 0);
    }

    void aConnectionThatBreaksEndsItAfterItsLines()
    {
        SignedIn it;
        it.server.on(path, HttpScript::head(200, {"Content-Length: 100"}).send("one\ntwo").close());
        const Followed log(it);
        QTRY_COMPARE(log.ended.count(), 1);
        QCOMPARE(log.lines, (QStringList{u"one"_qs, u"two"_qs}));
        QCOMPARE(log.error()->kind, Kind::Connection);
    }

    void itsDeadlinesAreNamed_data()
    {
        QTest::addColumn<bool>("opens");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("no answer") << false << Cause::ReplyDeadline;
        QTest::newRow("no byte for too long") << true << Cause::IdleDeadline;
    }

    void itsDeadlinesAreNamed()
    {
        QFETCH(const bool, opens);
        QFETCH(const Cause, cause);
        SignedIn it([opens](ClientOptions &options) {
            if (opens)
                options.deadlines.streamIdle = 150ms;
            else
                options.deadlines.reply = 100ms;
        });
        it.server.on(path, opens ? HttpScript::stream() : HttpScript::silence());
        const Followed log(it);
        QTRY_COMPARE(log.ended.count(), 1);
        QCOMPARE(log.error()->kind, Kind::Timeout);
        QCOMPARE(log.error()->cause, cause);
        QTRY_COMPARE(it.server.open(), 0);
    }

    void bytesKeepItAlive()
    {
        SignedIn it([](ClientOptions &options) {
            options.deadlines.streamIdle = 1s; // ten times what is between two bytes, and less than all take
            options.deadlines.total = 100ms;   // is for answers, not for streams
        });
        it.server.on(path, HttpScript::head(200, {"Content-Type: application/octet-stream"})
                               .drip("0123456789abcdef\n", 100ms)
                               .close());
        const Followed log(it);
        QTRY_COMPARE_WITH_TIMEOUT(log.ended.count(), 1, 20'000);
        QVERIFY(!log.error());
        QCOMPARE(log.lines, QStringList{u"0123456789abcdef"_qs});
    }

    void aPausedStreamIsNotIdle()
    {
        SignedIn it([](ClientOptions &options) { options.deadlines.streamIdle = 100ms; });
        it.server.on(path, HttpScript::stream());
        const Followed log(it);
        log.stream->pause(); // before it opens, and it stays so when it does
        QTRY_COMPARE(log.opened.count(), 1);
        QVERIFY(never([&] { return !log.ended.isEmpty(); }, 300ms));
        log.stream->resume();
        QTRY_COMPARE(log.ended.count(), 1);
        QCOMPARE(log.error()->cause, Cause::IdleDeadline);
    }

    void aStreamPausedBeforeItOpensIsStillRefused()
    {
        SignedIn it;
        it.server.on(path, HttpScript::json(R"({"message":"no"})", 404));
        const Followed log(it);
        log.stream->pause();
        QTRY_COMPARE(log.ended.count(), 1);
        QCOMPARE(log.error()->status, 404);
    }

    void aPausedStreamHoldsTheServerBack()
    {
        SignedIn it;
        constexpr int count = 64;
        const QByteArray block = QByteArray(1023, 'x') + '\n';
        it.server.on(path, HttpScript::head(200, {"Content-Type: application/octet-stream"})
                               .flood(block, count * 1024)
                               .close());
        const Followed log(it);
        QTRY_COMPARE(log.opened.count(), 1);
        log.stream->pause();
        const qsizetype shown = log.lines.size();
        const qint64 atPause = it.server.written(); // a quick server is far ahead by then
        qint64 before = 0;
        do {
            before = it.server.written();
        } while (!never([&] { return it.server.written() != before; }, 300ms));
        QCOMPARE(log.lines.size(), shown);
        const qint64 since = it.server.written() - atPause;
        QVERIFY2(since < 16 * mebibyte, qPrintable(QString::number(since)));
        log.stream->resume();
        QTRY_COMPARE_WITH_TIMEOUT(log.ended.count(), 1, 20'000);
        QCOMPARE(log.lines.size(), count * 1024);
    }

    void whatCameWhilePausedIsReadBeforeTheEnd()
    {
        SignedIn it;
        it.server.on(path, HttpScript::stream());
        const Followed log(it);
        QStringList read; // before the end
        QObject::connect(log.stream, &Stream::ended, log.stream, [&] { read = log.lines; });
        QTRY_COMPARE(log.opened.count(), 1);
        log.stream->pause();
        QTRY_VERIFY(it.server.written() > 0); // the head
        const qint64 before = it.server.written();
        it.server.feed(path, "one\n");
        it.server.finishFeed(path);
        constexpr qint64 size = sizeof "4\r\none\n\r\n0\r\n\r\n" - 1;
        QTRY_COMPARE(it.server.written(), before + size);
        QVERIFY(never([&] { return !log.ended.isEmpty() || !log.lines.isEmpty(); }, 100ms));
        log.stream->resume();
        QTRY_COMPARE(log.ended.count(), 1);
        QCOMPARE(read, QStringList{u"one"_qs});
    }

    void closeEndsItOnceAsAborted()
    {
        SignedIn it;
        it.server.on(path, HttpScript::stream());
        const Followed log(it);
        QTRY_COMPARE(log.opened.count(), 1);
        log.stream->close();
        log.stream->close();
        QCOMPARE(log.ended.count(), 0);
        QTRY_COMPARE(log.ended.count(), 1);
        QCOMPARE(log.error()->kind, Kind::Aborted);
        QTRY_COMPARE(it.server.open(), 0);
        QVERIFY(never([&] { return log.ended.count() != 1; }, 50ms));
    }

    void aStreamThatIsDeletedClosesSilently()
    {
        SignedIn it;
        it.server.on(path, HttpScript::stream());
        const Followed log(it);
        QTRY_COMPARE(log.opened.count(), 1);
        delete log.stream;
        QTRY_COMPARE(it.server.open(), 0);
        QCOMPARE(log.ended.count(), 0);
    }

    void itMayBeDeletedByWhoeverReadsIt_data()
    {
        QTest::addColumn<bool>("paused");
        QTest::newRow("as lines come") << false;
        QTest::newRow("as it goes on") << true;
    }

    void itMayBeDeletedByWhoeverReadsIt()
    {
        QFETCH(const bool, paused);
        SignedIn it;
        it.server.on(path, HttpScript::stream());
        const Followed log(it);
        QTRY_COMPARE(log.opened.count(), 1);
        QObject::connect(log.stream, &Stream::lines, log.stream, [&log] { delete log.stream; });
        if (paused)
            log.stream->pause();
        it.server.feed(path, "one\ntwo\n");
        it.server.finishFeed(path);
        if (paused) {
            QVERIFY(never([&] { return !log.stream; }, 100ms));
            log.stream->resume();
        }
        QTRY_VERIFY(!log.stream);
        QCOMPARE(log.ended.count(), 0);
    }

    void itOutlivesItsClient()
    {
        SignedIn it;
        it.server.on(path, HttpScript::stream());
        const Followed log(it);
        QTRY_COMPARE(log.opened.count(), 1);
        it.client.reset();
        QTRY_COMPARE(log.ended.count(), 1);
        QCOMPARE(log.error()->cause, Cause::SignedOut);
        QTRY_COMPARE(it.server.open(), 0);
        log.stream->resume();
        log.stream->close();
        QVERIFY(never([&] { return log.ended.count() != 1; }, 50ms));
    }

    void withoutATokenItIsNotSent()
    {
        SignedIn it;
        QVERIFY(it.client->setToken({}));
        const Followed log(it);
        QTRY_COMPARE(log.ended.count(), 1);
        QCOMPARE(log.error()->cause, Cause::SignedOut);
        QCOMPARE(it.server.accepted(), 0);
    }

    void anUnsafeIdIsNotSent()
    {
        SignedIn it;
        const Followed log(it, u"../../orgs"_qs);
        QTRY_COMPARE(log.ended.count(), 1);
        QCOMPARE(log.error()->kind, Kind::InvalidRequest);
        QCOMPARE(log.error()->cause, Cause::UnsafeId);
        QCOMPARE(it.server.accepted(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStream)
#include "tst_stream.moc"
