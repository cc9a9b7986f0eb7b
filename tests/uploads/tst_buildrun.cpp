// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/buildrun.h"
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

using State = BuildRun::State;

namespace {

const BuildId id(u"bld-1"_s);
const QByteArray runPath = "/builds/v3/builds/bld-1/run";
const QByteArray buildPath = "/builds/v3/builds/bld-1";

HttpScript build(const QByteArray &status)
{
    return HttpScript::json(R"({"buildId":"bld-1","orgId":"o","status":")" + status +
                            R"(","imageSize":0,"createdAt":"2026-01-02T03:04:05Z","createdBy":"me",)"
                            R"("startedAt":null,"finishedAt":null,"deletedAt":null})");
}

HttpScript log(const QByteArray &text)
{
    return HttpScript::answer(200, {"Content-Type: application/octet-stream"}, text);
}

} // namespace

/// How a build ends is what GetBuild says, whatever becomes of its log.
class TestBuildRun : public QObject
{
    Q_OBJECT

private:
    struct Running
    {
        Running()
            : run(it.api->builds, {}, id,
                  [this](QObject *parent) { return it.api->builds.run(id, {}, parent); },
                  {.poll = 5ms, .longestPoll = 20ms, .looks = 2})
            , lines(&run, &BuildRun::lines)
            , broke(&run, &BuildRun::logBroke)
        {
        }
        QStringList text() const
        {
            QStringList text;
            for (const auto &arguments : lines)
                text += arguments.first().toStringList();
            return text;
        }
        SignedIn it;
        BuildRun run;
        QSignalSpy lines;
        QSignalSpy broke;
    };

private Q_SLOTS:
    void theLogComesAndThenTheOutcome_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addRow("it succeeds") << QByteArray("succeeded");
        QTest::addRow("it fails") << QByteArray("failed");
    }

    void theLogComesAndThenTheOutcome()
    {
        QFETCH(const QByteArray, status);
        Running it;
        it.it.server.on(runPath, log("one\ntwo\n"));
        it.it.server.on(buildPath, {build("running"), build(status)});
        it.run.start();
        QTRY_COMPARE(it.run.state(), State::Over);
        QCOMPARE(it.text(), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(it.run.build()->status.text(), QString::fromLatin1(status));
        QCOMPARE(it.broke.count(), 0);
        QCOMPARE(it.it.server.count(runPath), 1);
    }

    void aLogThatBreaksSaysNothingOfTheOutcome()
    {
        Running it;
        it.it.server.on(runPath,
                        HttpScript::head(200, {"Transfer-Encoding: chunked"}).send("4\r\none\n\r\n").close());
        it.it.server.on(buildPath, {build("running"), build("running"), build("succeeded")});
        it.run.start();
        QTRY_COMPARE(it.run.state(), State::Over);
        QVERIFY(it.run.build()->status.is(KnownBuildStatus::Succeeded));
        QCOMPARE(it.text(), QStringList{u"one"_s});
        QCOMPARE(it.broke.count(), 1);
        QCOMPARE(it.it.server.count(runPath), 1);
    }

    void aServerThatIsAwayIsAskedAgain()
    {
        Running it;
        it.it.server.on(runPath, log("one\n"));
        it.it.server.on(buildPath, {HttpScript::closing(), HttpScript::json("{}", 503), build("succeeded")});
        it.run.start();
        QTRY_COMPARE(it.run.state(), State::Over);
    }

    void anOrderThatWasLostIsGivenAgain()
    {
        Running it;
        it.it.server.on(runPath, {HttpScript::closing(), log("one\n")});
        it.it.server.on(buildPath, {build("created"), build("created"), build("succeeded")});
        it.run.start();
        QTRY_COMPARE(it.run.state(), State::Over);
        QCOMPARE(it.it.server.count(runPath), 2);
    }

    void anOrderWhoseAnswerWasLostIsNotGivenAgain()
    {
        Running it;
        it.it.server.on(runPath, HttpScript::closing());
        it.it.server.on(buildPath, {build("running"), build("running"), build("succeeded")});
        it.run.start();
        QTRY_COMPARE(it.run.state(), State::Over);
        QCOMPARE(it.it.server.count(runPath), 1);
    }

    void aRefusalEndsIt()
    {
        Running it;
        it.it.server.on(buildPath, {build("created")});
        it.it.server.on(runPath, HttpScript::json(R"({"message":"the archive was not uploaded"})", 422));
        it.run.start();
        QTRY_COMPARE(it.run.state(), State::Failed);
        QCOMPARE(it.run.error()->status, 422);
    }

    void theRefusalOfASecondOrderIsNone()
    {
        Running it;
        it.it.server.on(runPath, HttpScript::json(R"({"message":"it runs already"})", 422));
        it.it.server.on(buildPath, {build("running"), build("succeeded")});
        QSignalSpy begun(&it.run, &BuildRun::begun);
        it.run.start();
        QTRY_COMPARE(it.run.state(), State::Over);
        QCOMPARE(begun.count(), 1);
    }

    void aBuildThatIsGoneEndsIt()
    {
        Running it;
        it.it.server.on(buildPath, HttpScript::json(R"({"message":"no such build"})", 404));
        it.run.watch();
        QTRY_COMPARE(it.run.state(), State::Failed);
        QVERIFY(it.run.error()->isNotFound());
    }

    void whatRunsAlreadyIsOnlyWatched()
    {
        Running it;
        it.it.server.on(buildPath, {build("running"), build("failed")});
        it.run.watch();
        QTRY_COMPARE(it.run.state(), State::Over);
        QCOMPARE(it.it.server.count(runPath), 0);
    }
};

QTEST_GUILESS_MAIN(TestBuildRun)
#include "tst_buildrun.moc"
