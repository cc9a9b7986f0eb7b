// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/transport.h"
#include "api/operations.h"
#include "tests/support/gzip.h"
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

namespace {

const QByteArray orgs = "/orgs/v1";
const QByteArray noOrgs = R"({"orgs":[]})";
const AppId app(QStringLiteral("app-1"));
const ProcessId process(QStringLiteral("p-1"));
const QByteArray stopping = "/processes/v3/apps/app-1/processes/p-1/stop";

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3")); }

    void aReadSaysWhoWeAreAndWhatWeTake()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::json(noOrgs));
        QVERIFY(settled(it.api->orgs.list()));
        const HttpRequest request = it.server.received().first();
        QCOMPARE(request.method, "GET");
        QCOMPARE(request.header("Authorization"), "Bearer token-of-the-test");
        QCOMPARE(request.header("Accept"), "application/json");
        QVERIFY(request.header("Accept-Encoding").contains("gzip"));
        QVERIFY(request.header("User-Agent").startsWith("hathora-dashboard/1.2.3 "));
        QCOMPARE(request.header("Host"), "127.0.0.1:" + QByteArray::number(it.server.port()));
        for (const char *absent : {"Content-Type", "Content-Length", "Cookie", "Referer", "Range"})
            QVERIFY2(!request.has(absent), absent);
    }

    void anOperationWithoutATokenGetsNone()
    {
        SignedIn it;
        const QByteArray info = "/rooms/v2/app-1/connectioninfo/r";
        it.server.on(info,
                     HttpScript::json(R"({"roomId":"r","status":"starting","additionalExposedPorts":[]})"));
        QVERIFY(settled(it.api->rooms.connection(app, RoomId(u"r"_qs))));
        QVERIFY(!it.server.received(info).first().has("Authorization"));
        QVERIFY(it.client->setToken({}));
        QVERIFY(settled(it.api->rooms.connection(app, RoomId(u"r"_qs))));
    }

    void aChangeWithoutABodyHasNoneAndNoType()
    {
        SignedIn it;
        it.server.on(stopping, HttpScript::noContent());
        QVERIFY(settled(it.api->processes.stop(app, process)));
        const HttpRequest request = it.server.received().first();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.body, QByteArray());
        QCOMPARE(request.header("Content-Length"), "0");
        QVERIFY(!request.has("Content-Type"));
        QVERIFY(!request.has("Transfer-Encoding"));
        QCOMPARE(request.header("Authorization"), "Bearer token-of-the-test");
    }

    void aDeleteIsADelete()
    {
        SignedIn it;
        it.server.on("/apps/v2/apps/app-1", HttpScript::noContent());
        QVERIFY(settled(it.api->apps.remove(app)));
        QCOMPARE(it.server.received().first().method, "DELETE");
    }

    void aBodyIsJson()
    {
        SignedIn it;
        it.server.on("/apps/v2/apps", HttpScript::json(R"({"message":"no"})", 422));
        QVERIFY(!settled(it.api->apps.create(NewApp{u"née-1"_qs, {}, {}}, OrgId(u"org-1"_qs))));
        const HttpRequest request = it.server.received().first();
        QCOMPARE(request.target, "/apps/v2/apps?orgId=org-1");
        QCOMPARE(request.header("Content-Type"), "application/json");
        QCOMPARE(request.header("Content-Length").toInt(), int(request.body.size()));
        QCOMPARE(request.body, R"({"appName":"née-1","authConfiguration":{}})");
        QVERIFY(!request.has("Transfer-Encoding"));
    }

    void aPackedAnswerIsUnpacked()
    {
        SignedIn it;
        it.server.on(orgs,
                     HttpScript::answer(200, {"Content-Type: application/json", "Content-Encoding: gzip"},
                                        gzipped(noOrgs)));
        QVERIFY(settled(it.api->orgs.list()));
    }

    void aConnectionIsUsedAgain()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::json(noOrgs));
        it.server.on(stopping, HttpScript::noContent());
        QVERIFY(settled(it.api->orgs.list()));
        QVERIFY(settled(it.api->processes.stop(app, process)));
        QVERIFY(settled(it.api->orgs.list()));
        QCOMPARE(it.server.count(), 3);
        QCOMPARE(it.server.accepted(), 1);
    }

    void cookiesAreNeverSentBack()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::json(noOrgs, 200, {"Set-Cookie: session=1; Path=/; Max-Age=1000"}));
        QVERIFY(settled(it.api->orgs.list()));
        QVERIFY(settled(it.api->orgs.list()));
        QVERIFY(!it.server.received().last().has("Cookie"));
    }

    void answersAreNotKept()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::json(noOrgs, 200, {"Cache-Control: max-age=1000", "ETag: \"1\""}));
        QVERIFY(settled(it.api->orgs.list()));
        QVERIFY(settled(it.api->orgs.list()));
        QCOMPARE(it.server.count(), 2);
        QVERIFY(!it.server.received().last().has("If-None-Match"));
    }

    void aServerThatAsksForAPasswordGetsNone()
    {
        SignedIn it;
        it.server.on(orgs,
                     HttpScript::json(R"({"message":"who?"})", 401, {"WWW-Authenticate: Basic realm=\"x\""}));
        QCOMPARE(failure(it.api->orgs.list()).message, u"who?"_qs);
        for (const HttpRequest &request : it.server.received())
            QCOMPARE(request.header("Authorization"), "Bearer token-of-the-test");
    }

    void sixOpenStreamsDoNotDelayARead()
    {
        SignedIn it;
        const QByteArray log = "/logs/v1/app-1/process/p-1";
        it.server.on(log, HttpScript::stream());
        it.server.on(orgs, HttpScript::json(noOrgs));
        QObject owner;
        int opened = 0;
        constexpr int streams = 12;
        for (int i = 0; i < streams; ++i) {
            connect(it.api->logs.open(app, process, {Logs::Follow::Yes, 1}, &owner), &Stream::opened, &owner,
                    [&] { ++opened; });
        }
        QTRY_COMPARE(opened, streams);
        QVERIFY(settled(it.api->orgs.list())); // though none of them ever ends
    }

    void renewedConnectionsAreNewAndWhatIsUnderWayEnds()
    {
        SignedIn it;
        const QByteArray log = "/logs/v1/app-1/process/p-1";
        it.server.on(log, HttpScript::stream());
        it.server.on(orgs, {HttpScript::json(noOrgs), HttpScript::held(HttpScript::json(noOrgs)),
                            HttpScript::json(noOrgs)});
        QObject owner;
        Stream *stream = it.api->logs.open(app, process, {Logs::Follow::Yes, 1}, &owner);
        QSignalSpy lines(stream, &Stream::lines);
        QSignalSpy ended(stream, &Stream::ended);
        QVERIFY(settled(it.api->orgs.list()));
        Outcome underWay(it.api->orgs.list());
        QTRY_COMPARE(it.server.count(), 3);
        it.client->refreshConnections();
        QVERIFY(settled(it.api->orgs.list()));
        QVERIFY(!underWay.isThere());
        it.server.letGo(orgs);
        QVERIFY(underWay.wait());
        it.server.feed(log, "still here\n");
        QTRY_COMPARE(lines.count(), 1);
        QCOMPARE(ended.count(), 0);
        const QList<HttpRequest> received = it.server.received(orgs);
        QCOMPARE(received[1].connection, received[0].connection);
        QVERIFY(received[2].connection != received[1].connection);
        QTRY_COMPARE(it.server.open(), 2); // the stream's and the new one
    }

    void aDeadlineRenewsTheConnections()
    {
        SignedIn it([](ClientOptions &options) { options.deadlines.reply = 1s; }); // the reads have it, too
        it.server.on(orgs, HttpScript::json(noOrgs));
        it.server.on(stopping, HttpScript::silence());
        QVERIFY(settled(it.api->orgs.list()));
        QCOMPARE(failure(it.api->processes.stop(app, process)).cause, Error::Cause::ReplyDeadline);
        QVERIFY(settled(it.api->orgs.list()));
        QVERIFY(it.server.received().last().connection > it.server.received().first().connection);
        QTRY_COMPARE(it.server.open(), 1);
    }

    void twoClientsDoNotMix()
    {
        SignedIn one;
        SignedIn two;
        QVERIFY(two.client->setToken("another-token"));
        one.server.on(orgs, HttpScript::json(
                                R"({"orgs":[{"orgId":"1","isSingleTenant":false,"stripeCustomerId":"c"}]})"));
        two.server.on(orgs, {HttpScript::json("{}", 429, {"Retry-After: 60"}), HttpScript::json(noOrgs)});
        const Outcome braked(two.api->orgs.list());
        QTRY_COMPARE(two.server.count(), 1);
        const Result<QList<Organization>> result = settled(one.api->orgs.list());
        QVERIFY(result);
        QCOMPARE(result->first().id, OrgId(u"1"_qs));
        QCOMPARE(one.server.received().first().header("Authorization"), "Bearer token-of-the-test");
        QCOMPARE(two.server.received().first().header("Authorization"), "Bearer another-token");
        QVERIFY(!braked.isThere());
        two.client.reset();
        QVERIFY(settled(one.api->orgs.list()));
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
