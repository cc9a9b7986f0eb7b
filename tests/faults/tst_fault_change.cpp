// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using Kind = Error::Kind;
using Cause = Error::Cause;

namespace {

const AppId app(QStringLiteral("a"));

enum class Change { WithBody, WithoutBody, Delete };

/// Sends one and gives back what it came to.
Error send(const SignedIn &it, Change change)
{
    switch (change) {
    case Change::WithBody:
        return failure(it.api->apps.update(app, AppConfig{QStringLiteral("game"), {}, {}}));
    case Change::WithoutBody:
        return failure(it.api->processes.stop(app, ProcessId(QStringLiteral("p"))));
    case Change::Delete:
        break;
    }
    return failure(it.api->apps.remove(app));
}

const QByteArray appPath = "/apps/v2/apps/a";
const QByteArray stopPath = "/processes/v3/apps/a/processes/p/stop";

} // namespace

/// A change whose answer is lost (row 20 of the fault matrix) reaches the server exactly once. By itself Qt
/// 6.4.2 sends every one of these twice.
class TestFaultChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnansweredChangeIsSentOnce_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<HttpScript>("ending");
        QTest::addColumn<bool>("reused");
        const std::pair<const char *, Change> changes[] = {
            {"a body", Change::WithBody}, {"no body", Change::WithoutBody}, {"a DELETE", Change::Delete}};
        const std::pair<const char *, HttpScript> endings[] = {
            {"closed", HttpScript::closing()},
            {"closed late", HttpScript::later(50ms, HttpScript::closing())},
            {"reset", HttpScript::resetting()},
            {"half a head", HttpScript().send("HTTP/1.1 2").close()}};
        for (const auto &[what, change] : changes) {
            for (const auto &[how, ending] : endings) {
                for (const bool reused : {false, true}) {
                    QTest::addRow("%s, %s, %s connection", what, how, reused ? "used" : "new")
                        << change << ending << reused;
                }
            }
        }
    }

    void anUnansweredChangeIsSentOnce()
    {
        QFETCH(const Change, change);
        QFETCH(const HttpScript, ending);
        QFETCH(const bool, reused);
        SignedIn it;
        it.server.on("/orgs/v1", HttpScript::json(R"({"orgs":[]})"));
        it.server.on(appPath, ending);
        it.server.on(stopPath, ending);
        if (reused)
            QVERIFY(settled(it.api->orgs.list()));
        const Error error = send(it, change);
        QCOMPARE(error.kind, Kind::Connection);
        QCOMPARE(error.cause, Cause::Closed);
        QVERIFY(error.outcomeUnknown);
        QVERIFY(never([&] { return it.server.count() != (reused ? 2 : 1); }, 50ms));
        if (reused)
            QCOMPARE(it.server.received().last().connection, 1);
    }

    void aConnectionThatDiedMeanwhileIsNotTakenForAnAnswer()
    {
        SignedIn it;
        it.server.on("/orgs/v1", HttpScript::json(R"({"orgs":[]})").wait(1ms).close());
        it.server.on(stopPath, HttpScript::noContent());
        for (int i = 0; i < 50; ++i) {
            QVERIFY(settled(it.api->orgs.list()));
            const int before = it.server.count(stopPath);
            const Result<void> result = settled(it.api->processes.stop(app, ProcessId(u"p"_qs)));
            const int sent = it.server.count(stopPath) - before;
            if (result)
                QCOMPARE(sent, 1);
            else
                QVERIFY(result.error().outcomeUnknown && sent <= 1);
        }
    }

    void ofManySwallowedChangesNoneIsDoubled()
    {
        SignedIn it;
        it.server.on(appPath, HttpScript::closing());
        it.server.on(stopPath, HttpScript::closing());
        constexpr int count = 300;
        for (int i = 0; i < count; ++i)
            QVERIFY(send(it, Change(i % 3)).outcomeUnknown);
        QCOMPARE(it.server.count(), count);
    }

    void aGatewayThatGaveUpLeavesTheOutcomeOpen_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("unknown");
        for (const int status : {408, 502, 504})
            QTest::addRow("%d", status) << status << true;
        for (const int status : {400, 402, 403, 404, 422, 503})
            QTest::addRow("%d", status) << status << false;
    }

    void aGatewayThatGaveUpLeavesTheOutcomeOpen()
    {
        QFETCH(const int, status);
        QFETCH(const bool, unknown);
        SignedIn it;
        it.server.on(appPath, HttpScript::json(R"({"message":"no"})", status));
        QCOMPARE(send(it, Change::Delete).outcomeUnknown, unknown);
        QCOMPARE(it.server.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFaultChange)
#include "tst_fault_change.moc"
