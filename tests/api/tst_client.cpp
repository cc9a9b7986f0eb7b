// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/decode.h"
#include "api/operations.h"
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace hathora;
using namespace hathora::testing;
using Kind = Error::Kind;

namespace {

const char planted[] = "planted-canary-of-the-token";
const AppId app(QStringLiteral("app-1"));
const OrgId org(QStringLiteral("org-1"));
const QDateTime moment(QDate(2025, 3, 4), QTime(16, 2, 11, 318), Qt::UTC); // 1741104131.318
const Region frankfurt(KnownRegion::Frankfurt);

std::mutex logMutex;
QByteArray logged;

void remember(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const std::lock_guard lock(logMutex);
    logged += context.category + QByteArray(": ") + text.toUtf8() + '\n';
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"hathora*=true\nqt.network*=true\nqt.core.qfuture*=true"_qs);
        qInstallMessageHandler(remember);
        qInfo("the canary's cage is open");
    }

    void theMomentBeforeIsWrittenInTheUnitAskedFor_data()
    {
        QTest::addColumn<Generation>("generation");
        QTest::addColumn<BeforeUnit>("unit");
        QTest::addColumn<QByteArray>("query");
        using Unit = BeforeUnit;
        QTest::newRow("ms") << Generation::Newest << Unit::Milliseconds
                            << QByteArray("?before=1741104131318");
        QTest::newRow("s") << Generation::Newest << Unit::Seconds << QByteArray("?before=1741104131.318");
        QTest::newRow("a server that has no paging")
            << Generation::V2_10 << Unit::Milliseconds << QByteArray();
    }

    void theMomentBeforeIsWrittenInTheUnitAskedFor()
    {
        QFETCH(const Generation, generation);
        QFETCH(const BeforeUnit, unit);
        QFETCH(const QByteArray, query);
        SignedIn it;
        it.client->setGeneration(generation);
        (void)failure(it.api->processes.latest(app, {{}, {}, moment, unit}));
        QCOMPARE(it.server.received().first().target, "/processes/v3/apps/app-1/processes/latest" + query);
    }

    void aPlayersOperationNeedsNoDeveloper()
    {
        HttpServer server;
        Client client(quickOptions(server.url()));
        const std::optional<PlayerToken> player = PlayerToken::from("the-players");
        const NewLobby lobby{frankfurt, KnownLobbyVisibility::Public, {}};
        QCOMPARE(failure(Api(client).lobbies.create(app, *player, lobby)).status, 404);
        QCOMPARE(server.received().first().header("Authorization"), "Bearer the-players");
    }

    void noTokenTakesAnothersPlace()
    {
        SignedIn it;
        const std::optional<PlayerToken> player = PlayerToken::from("the-players");
        const Request withoutPlayer = Request(operations::createLobby).path("appId"_L1, app).body("{}");
        const Request withPlayer = Request(operations::getOrgs).player(*player);
        for (const Request &request : {withoutPlayer, withPlayer}) {
            const Error error = failure(Call<void>(it.client->begin(request), &decodeAnswer<void>));
            QCOMPARE(error.kind, Kind::InvalidRequest);
            QCOMPARE(error.cause, Error::Cause::WrongToken);
        }
        QCOMPARE(it.server.count(), 0);
    }

    void aPlayerWhoIsRefusedSignsNobodyOut()
    {
        SignedIn it;
        it.server.on("/lobby/v3/app-1/create", HttpScript::json(R"({"message":"Who?"})", 401));
        const std::optional<PlayerToken> player = PlayerToken::from("the-players");
        const NewLobby lobby{frankfurt, KnownLobbyVisibility::Public, {}};
        for (int i = 0; i < 2; ++i)
            QCOMPARE(failure(it.api->lobbies.create(app, *player, lobby)).status, 401);
        QCOMPARE(it.server.count(), 2);
        QVERIFY(!it.client->isSuspended());
    }

    void aLoginYieldsAPlayersToken()
    {
        SignedIn it;
        it.server.on("/auth/v1/app-1/login/nickname", HttpScript::json(R"({"token":"abc.def"})"));
        const Result<PlayerToken> token = settled(it.api->playerLogin.nickname(app, {u"otter"_qs}));
        QVERIFY(token);
        QCOMPARE(token->bytes(), "abc.def");
    }

    void aLoginThatYieldsNoTokenIsNotUnderstood()
    {
        SignedIn it;
        it.server.on("/auth/v1/app-1/login/anonymous", HttpScript::json(R"({"token":"a\r\nX: b"})"));
        const Error error = failure(it.api->playerLogin.anonymous(app));
        QCOMPARE(error.kind, Kind::ResponseValidation);
        QCOMPARE(error.cause, Error::Cause::UnsafeToken);
        QVERIFY(error.message.isEmpty());
    }

    void whatWaitsIsNotSentOnceAClientMayOnlyRead()
    {
        SignedIn it([](ClientOptions &options) { options.budget.atOnce = 1; });
        it.server.on("/orgs/v1", HttpScript::held(HttpScript::json(R"({"orgs":[]})")));
        Outcome first(it.api->orgs.list());
        QTRY_COMPARE(it.server.count(), 1);
        Outcome waits(it.api->apps.remove(app));
        QTRY_COMPARE(it.client->waiting(), 1);
        it.client->setAccess(Access::ReadOnly);
        it.server.letGo("/orgs/v1");
        QVERIFY(first.wait());
        QCOMPARE(waits.wait().error().cause, Error::Cause::ReadOnly);
        QCOMPARE(it.server.count(), 1);
        it.client->setAccess(Access::Full);
        QCOMPARE(failure(it.api->apps.remove(app)).status, 404);
    }

    void anUnfitTokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("line ends") << QByteArray("abc\r\nX-Evil: 1");
        QTest::newRow("a line feed") << QByteArray("abc\n");
        QTest::newRow("a carriage return") << QByteArray("\rabc");
        QTest::newRow("a space") << QByteArray("Bearer abc");
        QTest::newRow("a tab") << QByteArray("a\tc");
        QTest::newRow("NUL") << QByteArray("a\0c", 3);
        QTest::newRow("DEL") << QByteArray("a\x7f");
        QTest::newRow("beyond ASCII") << QByteArray("tök");
    }

    void anUnfitTokenIsRefused()
    {
        QFETCH(const QByteArray, token);
        SignedIn it;
        it.server.on("/orgs/v1", HttpScript::json(R"({"orgs":[]})"));
        QVERIFY(!it.client->setToken(token));
        QVERIFY(settled(it.api->orgs.list())); // the old one stays
        QCOMPARE(it.server.received().first().header("Authorization"), "Bearer token-of-the-test");
    }

    void itTellsWhenItKnowsTheGeneration()
    {
        SignedIn it;
        QSignalSpy changed(it.client.get(), &Client::generationChanged);
        QCOMPARE(it.client->generation(), Generation::Unknown);
        it.client->setGeneration(Generation::V2_10);
        it.client->setGeneration(Generation::V2_10);
        QCOMPARE(changed.count(), 1);
    }

    void itCountsWhatIsUnderWay()
    {
        SignedIn it;
        it.server.on("/orgs/v1", HttpScript::held(HttpScript::json(R"({"orgs":[]})")));
        QSignalSpy counts(it.client.get(), &Client::inFlightChanged);
        Outcome outcome(it.api->orgs.list());
        QTRY_COMPARE(it.server.count(), 1);
        QCOMPARE(it.client->inFlight(), 1);
        it.server.letGo("/orgs/v1");
        QVERIFY(outcome.wait());
        QCOMPARE(it.client->inFlight(), 0);
        QCOMPARE(counts.last().first().toInt(), 0);
    }

    void aRefusedTokenIsNotInWhatIsToldOfIt()
    {
        SignedIn it;
        QVERIFY(it.client->setToken(planted));
        it.server.on("/apps/v2/apps", HttpScript::closing());
        it.server.on("/orgs/v1", HttpScript::json(R"({"message":"Sign in."})", 401));
        QString told;
        connect(it.client.get(), &Client::traced, this,
                [&](const Trace &trace) { told += trace.path + trace.operation; });
        for (const Error &error : {failure(it.api->apps.list(org)), failure(it.api->orgs.list())}) {
            told += error.message;
            for (const JsonIssue &issue : error.issues)
                told += issue.path + issue.wanted + issue.got;
        }
        QVERIFY(told.contains(u"GetOrgs"));
        QVERIFY(!told.contains(QLatin1String(planted)));
        QVERIFY(!told.contains(org.text())); // nor is what stood in the query
    }

    /// Last: nothing that the whole run logged may hold the token.
    void cleanupTestCase()
    {
        qInstallMessageHandler(nullptr);
        const std::lock_guard lock(logMutex);
        QVERIFY(logged.contains("the canary's cage is open"));
        QVERIFY2(!logged.contains(planted), logged.constData());
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
