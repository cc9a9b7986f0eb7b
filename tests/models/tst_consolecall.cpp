// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/console.h"
#include "models/console/consolerequest.h"
#include "models/selection.h"
#include "tests/support/httpserver.h"
#include "tests/support/quick.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

/// The console against a server that answers by script.
class TestConsoleCall : public QObject
{
    Q_OBJECT

private:
    void begin(Access access = Access::Full)
    {
        ClientOptions options = quickOptions(m_server->url());
        options.access = access;
        m_client = std::make_unique<Client>(options);
        QVERIFY(m_client->setToken("fake-token-1"));
        m_console = std::make_unique<Console>(*m_client, m_selection);
        m_console->setShelf(m_shelf.get());
        m_console->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_console->isOpen(), 20'000); // the contract is large
    }

    void show(const QString &operation) { m_console->show(operation); }
    void fill(const QString &field, const QString &value) { m_console->form().setValues(field, {value}); }

    /// Sends what is filled in, and waits for the end of it.
    void sendAndWait()
    {
        QSignalSpy ended(&m_console->call(), &ConsoleCall::ended);
        QVERIFY(m_console->send());
        QTRY_COMPARE(ended.size(), 1);
    }

    Selection m_selection;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<ConsoleShelf> m_shelf;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Console> m_console;

private Q_SLOTS:
    void init()
    {
        m_console.reset();
        m_client.reset();
        m_server = std::make_unique<HttpServer>();
        m_shelf = std::make_unique<ConsoleShelf>();
    }

    void anAnswerIsThereAsItCame()
    {
        m_server->on("/apps/v2/apps/app-1", HttpScript::json("{ \"appId\":  1 }", 200, {"X-Trace: 7"}));
        begin();
        show(u"GetApp"_s);
        fill(u"appId"_s, u"app-1"_s);
        sendAndWait();
        const ConsoleCall &call = m_console->call();
        QCOMPARE(call.status(), 200);
        QCOMPARE(call.body(), QByteArray("{ \"appId\":  1 }"));
        QVERIFY(!call.error());
        QVERIFY(call.headers().contains(std::pair<QByteArray, QByteArray>("X-Trace", "7")));
        QCOMPARE(m_server->received().first().header("Authorization"), QByteArray("Bearer fake-token-1"));
    }

    void anErrorsBodyAndHeadersAreThereToo()
    {
        m_server->on("/apps/v2/apps/app-1",
                     HttpScript::json("{\"message\":\"no such app\",\"hint\":1}", 404, {"X-Trace: 8"}));
        begin();
        show(u"GetApp"_s);
        fill(u"appId"_s, u"app-1"_s);
        sendAndWait();
        QCOMPARE(m_console->call().status(), 404);
        QCOMPARE(m_console->call().error()->message, u"no such app"_s);
        QVERIFY(m_console->call().body().contains("hint"));
        QCOMPARE(m_console->form().values(u"appId"_s), QStringList{u"app-1"_s});
    }

    void aReadOnlyClientRefusesEveryChange()
    {
        begin(Access::ReadOnly);
        QVERIFY(m_console->isReadOnly());
        show(u"DeleteApp"_s);
        fill(u"appId"_s, u"app-1"_s);
        sendAndWait();
        QCOMPARE(m_console->call().error()->cause, Error::Cause::ReadOnly);
        QCOMPARE(m_server->count(), 0);
    }

    void everyChangeIsRefusedToWhoMayOnlyRead()
    {
        const QString anyFile = u":/contract/hathora-openapi.json"_s;
        const auto contract = Contract::fromFile(anyFile);
        begin(Access::ReadOnly);
        int changes = 0;
        for (const ContractOperationPtr &operation : contract->operations()) {
            if (operation->verb == Verb::Get)
                continue;
            ++changes;
            ConsoleInput input{operation->name(), {}, QString::fromUtf8(operation->sample)};
            for (const ContractParameter &parameter : operation->parameters)
                input.values.insert(parameter.name, parameter.sample);
            input.values.insert(QString::fromLatin1(ConsoleInput::playerToken), {u"fake-player-token"_s});
            input.values.insert(QString::fromLatin1(ConsoleInput::file), {anyFile});
            m_console->call().send(requestOf(operation, input));
            QTRY_COMPARE(m_console->call().state(), ConsoleCall::State::Ended);
            QVERIFY2(m_console->call().error()->cause == Error::Cause::ReadOnly, operation->id.constData());
        }
        QCOMPARE(changes, 62);
        QCOMPARE(m_server->count(), 0);
    }

    void whatIsWrongIsNotSent()
    {
        begin();
        show(u"GetApp"_s);
        fill(u"appId"_s, u"../orgs"_s);
        QVERIFY(!m_console->send());
        QCOMPARE(m_server->count(), 0);
        QCOMPARE(m_shelf->history().rowCount(), 0);
    }

    void aStreamIsShownAsItComesAndCanBeStopped()
    {
        m_server->on("/logs/v1/app-1/process/process-1", HttpScript::stream());
        begin();
        show(u"GetLogsForProcess"_s);
        fill(u"appId"_s, u"app-1"_s);
        fill(u"processId"_s, u"process-1"_s);
        QSignalSpy lines(&m_console->call(), &ConsoleCall::lines);
        QSignalSpy ended(&m_console->call(), &ConsoleCall::ended);
        QVERIFY(m_console->send());
        QTRY_COMPARE(m_server->count(), 1);
        m_server->feed("/logs/v1/app-1/process/process-1", "one\ntwo\n");
        QTRY_COMPARE(lines.size(), 1);
        QCOMPARE(m_console->call().state(), ConsoleCall::State::Streaming);
        QCOMPARE(m_console->call().status(), 200);
        m_console->call().cancel();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(m_console->call().error()->kind, Error::Kind::Aborted);
        QCOMPARE(m_console->call().body(), QByteArray("one\ntwo\n"));
    }

    void aStreamWithoutEndStaysInBounds()
    {
        constexpr qint64 times = 20'000;
        const QByteArray line(1023, 'x');
        HttpScript flood = HttpScript::head(200, {"Content-Type: text/plain", "Connection: close"});
        flood.flood(line + '\n', times).close();
        m_server->on("/logs/v1/app-1/process/process-1", flood);
        begin();
        show(u"GetLogsForProcess"_s);
        fill(u"appId"_s, u"app-1"_s);
        fill(u"processId"_s, u"process-1"_s);
        QSignalSpy ended(&m_console->call(), &ConsoleCall::ended);
        QVERIFY(m_console->send());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(m_console->call().size(), times * 1024);
        QVERIFY(m_console->call().isCut());
        QVERIFY(m_console->call().body().size() <= ConsoleCall::longestStream * 5 / 4);
    }

    void aWaitingCallCanBeCancelled()
    {
        m_server->on("/apps/v2/apps/app-1", HttpScript::silence());
        begin();
        show(u"GetApp"_s);
        fill(u"appId"_s, u"app-1"_s);
        QSignalSpy ended(&m_console->call(), &ConsoleCall::ended);
        QVERIFY(m_console->send());
        QTRY_COMPARE(m_server->count(), 1);
        m_console->call().cancel();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(m_console->call().error()->kind, Error::Kind::Aborted);
        QCOMPARE(m_console->call().status(), 0);
    }

    void theConsoleMayGoWhileItWaits()
    {
        m_server->on("/apps/v2/apps/app-1", HttpScript::silence());
        begin();
        show(u"GetApp"_s);
        fill(u"appId"_s, u"app-1"_s);
        QVERIFY(m_console->send());
        QTRY_COMPARE(m_server->count(), 1);
        m_console.reset();
        QTRY_COMPARE(m_client->inFlight(), 0);
    }

    void aPlayersTokenGoesWithPlayersOperationsAlone()
    {
        m_server->on("/lobby/v3/app-1/create", HttpScript::json("{}", 201));
        begin();
        show(u"CreateLobby"_s);
        fill(u"appId"_s, u"app-1"_s);
        fill(u"playerToken"_s, u"fake-player-token"_s);
        sendAndWait();
        QCOMPARE(m_server->received().first().header("Authorization"),
                 QByteArray("Bearer fake-player-token"));
        QVERIFY(!m_shelf->json().contains("fake-player-token"));
    }

    void anArchiveGoesAsAForm()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.tgz"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("the archive");
        file.close();
        m_server->on("/builds/v1/app-1/run/7", HttpScript::answer(200, {"Content-Type: text/plain"}, "ok\n"));
        begin();
        show(u"RunBuildDeprecated"_s);
        fill(u"appId"_s, u"app-1"_s);
        fill(u"buildId"_s, u"7"_s);
        fill(u"file"_s, file.fileName());
        sendAndWait();
        const HttpRequest request = m_server->received().first();
        QVERIFY(request.header("Content-Type").startsWith("multipart/form-data; boundary="));
        QVERIFY(request.body.contains("name=\"file\"; filename=\"archive.tgz\"\r\n"));
        QVERIFY(request.body.contains("\r\n\r\nthe archive\r\n--"));
    }

    void whatWasSentIsRemembered()
    {
        m_server->on("/apps/v2/apps/app-1", HttpScript::json("{}"));
        begin();
        show(u"GetApp"_s);
        fill(u"appId"_s, u"app-1"_s);
        sendAndWait();
        show(u"GetApps"_s);
        const QModelIndex entry = m_shelf->history().index(0, 0);
        QCOMPARE(entry.data().toString(), u"GetApp"_s);
        QCOMPARE(entry.data(NoteRole).toString(), u"200"_s);
        m_console->recall(entry.data(KeyRole).toString());
        QCOMPARE(m_console->operation()->name(), u"GetApp"_s);
        QCOMPARE(m_console->form().values(u"appId"_s), QStringList{u"app-1"_s});
    }

    void theIntentNamesWhatWillBeChanged()
    {
        begin();
        show(u"DestroyRoom"_s);
        fill(u"appId"_s, u"app-1"_s);
        fill(u"roomId"_s, u"room-1"_s);
        const Console::Intent intent = m_console->intent();
        QVERIFY(intent.isChange);
        QCOMPARE(intent.verb, u"POST"_s);
        QCOMPARE(intent.path, u"/rooms/v2/app-1/destroy/room-1"_s);
        QCOMPARE(intent.target, u"roomId room-1"_s);
        show(u"GetApps"_s);
        QVERIFY(!m_console->intent().isChange);
    }

    void anAnswerCanBeSaved()
    {
        m_server->on("/apps/v2/apps/app-1", HttpScript::json("{ \"appSecret\": \"fake-secret-1\" }"));
        begin();
        show(u"GetApp"_s);
        fill(u"appId"_s, u"app-1"_s);
        sendAndWait();
        QTemporaryDir folder;
        QVERIFY(m_console->call().saveTo(folder.filePath(u"answer.json"_s)));
        QFile file(folder.filePath(u"answer.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{ \"appSecret\": \"fake-secret-1\" }"));
        QVERIFY(!m_console->call().saveTo(u"/nowhere/answer.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestConsoleCall)
#include "tst_consolecall.moc"
