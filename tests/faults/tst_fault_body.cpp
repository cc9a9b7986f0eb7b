// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gzip.h"
#include "tests/support/memory.h"
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using Kind = Error::Kind;
using Cause = Error::Cause;

namespace {

const QByteArray orgs = "/orgs/v1";
const QByteArray noOrgs = R"({"orgs":[]})";
const HttpScript good = HttpScript::json(noOrgs);
constexpr qint64 mebibyte = 1024 * 1024;

HttpScript gzipHead()
{
    return HttpScript::head(200, {"Content-Type: application/json", "Content-Encoding: gzip"});
}

} // namespace

/// An answer that begins well (rows 6 to 11 and 13 of the fault matrix).
class TestFaultBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCutBodyIsNeverASuccess_data()
    {
        QTest::addColumn<HttpScript>("cut");
        const QByteArrayList json{"Content-Type: application/json"};
        QTest::newRow("by its length") << HttpScript::head(200, json + QByteArrayList{"Content-Length: 11"})
                                              .send(noOrgs.left(8))
                                              .close();
        QTest::newRow("a whole value, but not by its length")
            << HttpScript::head(200, json + QByteArrayList{"Content-Length: 30"}).send(noOrgs).close();
        QTest::newRow("in a chunk") << HttpScript::head(200,
                                                        json + QByteArrayList{"Transfer-Encoding: chunked"})
                                           .send("b\r\n" + noOrgs.left(8))
                                           .close();
        QTest::newRow("between chunks") << HttpScript::chunkedJson(noOrgs.left(8)).close();
        QTest::newRow("packed") << gzipHead().send(gzipped(noOrgs).left(18)).close();
        QTest::newRow("packed, by its length")
            << HttpScript::head(200, json + QByteArrayList{"Content-Encoding: gzip", "Content-Length: 31"})
                   .send(gzipped(noOrgs).left(18))
                   .close();
        QTest::newRow("packed, in chunks")
            << HttpScript::head(200,
                                json + QByteArrayList{"Content-Encoding: gzip", "Transfer-Encoding: chunked"})
                   .send("12\r\n" + gzipped(noOrgs).left(18) + "\r\n")
                   .close();
        QTest::newRow("without a length") << HttpScript::head(200, json).send(noOrgs.left(8)).close();
        QTest::newRow("before its first byte") << HttpScript::head(200, json).close();
        QTest::newRow("by a reset") << HttpScript::head(200, json).send(noOrgs.left(8)).wait(50ms).reset();
    }

    void aCutBodyIsNeverASuccess()
    {
        QFETCH(const HttpScript, cut);
        SignedIn it;
        it.server.on(orgs, cut);
        int attempts = 0;
        connect(it.client.get(), &Client::traced, this,
                [&](const Trace &trace) { attempts = trace.attempts; });
        const Error error = failure(it.api->orgs.list());
        QCOMPARE(error.kind, Kind::Connection);
        QVERIFY(error.cause == Cause::Closed || error.cause == Cause::Incomplete);
        QVERIFY(error.isTransient());
        QCOMPARE(attempts, 5); // the server may count more: Qt repeats a read by itself
    }

    void aReadIsRepeatedAfterACutBody_data() { aCutBodyIsNeverASuccess_data(); }

    void aReadIsRepeatedAfterACutBody()
    {
        QFETCH(const HttpScript, cut);
        SignedIn it;
        it.server.on(orgs, {cut, good});
        QVERIFY(settled(it.api->orgs.list()));
    }

    void aChangeWithACutAnswerMayHaveHappened_data() { aCutBodyIsNeverASuccess_data(); }

    void aChangeWithACutAnswerMayHaveHappened()
    {
        QFETCH(HttpScript, cut);
        SignedIn it;
        const QByteArray path = "/apps/v2/apps/a"; // UpdateApp answers 200, as the scripts do
        it.server.on(path, cut);
        const Error error = failure(it.api->apps.update(AppId(u"a"_qs), AppConfig{u"x"_qs, {}, {}}));
        QVERIFY(error.outcomeUnknown);
        QVERIFY(never([&] { return it.server.count() != 1; }, 30ms));
    }

    void itsDeadlinesAreNamed_data()
    {
        QTest::addColumn<HttpScript>("script");
        QTest::addColumn<Cause>("cause");
        const HttpScript head =
            HttpScript::head(200, {"Content-Type: application/json", "Content-Length: 11"});
        QTest::newRow("silent after the head") << HttpScript(head).stall() << Cause::IdleDeadline;
        QTest::newRow("silent in the body") << HttpScript(head).send("{\"o").stall() << Cause::IdleDeadline;
        QTest::newRow("a byte now and then") << HttpScript(head).drip(noOrgs, 250ms) << Cause::TotalDeadline;
    }

    void itsDeadlinesAreNamed()
    {
        QFETCH(const HttpScript, script);
        QFETCH(const Cause, cause);
        SignedIn it([](ClientOptions &options) {
            options.deadlines.idle = 1s; // four times what is between two bytes
            options.deadlines.total = 2s;
        });
        it.server.on(orgs, script);
        const Error error = failure(it.api->orgs.list());
        QCOMPARE(error.kind, Kind::Timeout);
        QCOMPARE(error.cause, cause);
        QCOMPARE(it.server.count(), 1);
        QTRY_COMPARE(it.server.open(), 0);
    }

    void aLoginPageIsNotHathora_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("HTML") << QByteArray("text/html; charset=utf-8") << QByteArray("<html>Sign in</html>");
        QTest::newRow("HTML with another case") << QByteArray("TEXT/HTML") << QByteArray("<b>Sign in");
        QTest::newRow("XHTML") << QByteArray("application/xhtml+xml") << QByteArray("<html/>");
        QTest::newRow("HTML that claims to be JSON")
            << QByteArray("application/json") << QByteArray("\r\n <!DOCTYPE html><html>");
    }

    void aLoginPageIsNotHathora()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, body);
        SignedIn it;
        it.server.on(orgs, HttpScript::answer(200, {"Content-Type: " + type}, body));
        const Error error = failure(it.api->orgs.list());
        QCOMPARE(error.kind, Kind::Http);
        QCOMPARE(error.cause, Cause::LoginPage);
        QVERIFY(!error.isSignedOut());
        QVERIFY(it.client->hasToken());
        QVERIFY(!it.client->isSuspended());
        QCOMPARE(it.server.count(), 1);
    }

    void anotherTypeIsNoAnswer_data()
    {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::newRow("text") << QByteArrayList{"Content-Type: text/plain"};
        QTest::newRow("XML") << QByteArrayList{"Content-Type: application/xml"};
        QTest::newRow("none") << QByteArrayList();
    }

    void anotherTypeIsNoAnswer()
    {
        QFETCH(const QByteArrayList, headers);
        SignedIn it;
        it.server.on(orgs, HttpScript::answer(200, headers, noOrgs));
        const Error error = failure(it.api->orgs.list());
        QCOMPARE(error.kind, Kind::Http);
        QCOMPARE(error.cause, Cause::None);
        QCOMPARE(error.status, 200);
    }

    void brokenJsonIsNotAskedForAgain_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("words") << QByteArray("oops");
        QTest::newRow("bad UTF-8") << QByteArray("{\"orgs\":[],\"x\":\"\xc3\x28\"}");
        QTest::newRow("a trailing comma") << QByteArray(R"({"orgs":[],})");
        QTest::newRow("a comment") << QByteArray(R"({"orgs":[]}/**/)");
        QTest::newRow("two thousand levels") << QByteArray(2000, '[') + QByteArray(2000, ']');
        QTest::newRow("a huge exponent") << QByteArray(R"({"orgs":[],"x":1e999})");
    }

    void brokenJsonIsNotAskedForAgain()
    {
        QFETCH(const QByteArray, body);
        SignedIn it;
        it.server.on(orgs, HttpScript::json(body));
        const Error error = failure(it.api->orgs.list());
        QCOMPARE(error.kind, Kind::ResponseValidation);
        QCOMPARE(error.status, 200);
        QCOMPARE(it.server.count(), 1);
    }

    void differingLengthsAreNoSuccess()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::head(200, {"Content-Type: application/json", "Content-Length: 11",
                                                  "Content-Length: 20"})
                               .send(noOrgs)
                               .close());
        QVERIFY(!settled(it.api->orgs.list()));
    }

    void aNegativeLengthIsNoSuccess()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::head(200, {"Content-Type: application/json", "Content-Length: -5"})
                               .send(noOrgs)
                               .close());
        QVERIFY(!settled(it.api->orgs.list()));
    }

    void aBodyOverTheLimitIsNotRead()
    {
        SignedIn it([](ClientOptions &options) { options.largestBody = mebibyte; });
        it.server.on(orgs, HttpScript::head(200, {"Content-Type: application/json"})
                               .send("\"")
                               .flood(QByteArray(64 * 1024, 'x'), 16'000)
                               .close());
        const Error error = failure(it.api->orgs.list());
        QCOMPARE(error.kind, Kind::Http);
        QCOMPARE(error.cause, Cause::TooLarge);
        QTRY_COMPARE(it.server.open(), 0);
        QVERIFY2(it.server.written() < 64 * mebibyte, qPrintable(QString::number(it.server.written())));
        QCOMPARE(it.server.count(), 1);
    }

    void aBombIsNotUnpacked()
    {
        const QByteArray bomb = gzipped(QByteArray(200 * mebibyte, ' '));
        SignedIn it;
        it.server.on(orgs, HttpScript::answer(
                               200, {"Content-Type: application/json", "Content-Encoding: gzip"}, bomb));
        const qint64 before = residentBytes();
        QVERIFY(!settled(it.api->orgs.list()));
        const qint64 grown = residentBytes() - before;
        QVERIFY2(grown < 100 * mebibyte, qPrintable(QString::number(grown)));
    }
};

QTEST_GUILESS_MAIN(TestFaultBody)
#include "tst_fault_body.moc"
