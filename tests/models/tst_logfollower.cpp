// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logfollower.h"
#include "tests/support/httpserver.h"
#include "tests/support/quick.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using State = LogFollower::State;

class TestLogFollower : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *path = "/logs/v1/app-1/process/p-1";

    struct Setup
    {
        Setup()
            : client(quickOptions(server.url()))
            , follower(Logs(client), AppId(QStringLiteral("app-1")), ProcessId(QStringLiteral("p-1")))
        {
            const bool isFit = client.setToken("token");
            Q_ASSERT(isFit);
            Q_UNUSED(isFit)
            follower.setPauses(10ms, 50ms);
        }
        QStringList lines() { return follower.buffer().plainText(0, follower.buffer().rowCount()); }

        HttpServer server;
        Client client;
        LogFollower follower;
    };

    static QStringList texts(const char *list)
    {
        return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void linesAreShownAsTheyCome()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        setup.follower.open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(setup.follower.state(), State::Following);
        setup.server.feed(path, "one\ntw");
        QTRY_COMPARE(setup.lines(), texts("one"));
        setup.server.feed(path, "o\n");
        QTRY_COMPARE(setup.lines(), texts("one two"));
        QVERIFY(setup.server.received().constFirst().target.contains("follow=true"));
    }

    void theServersEndIsTheEnd()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        setup.follower.open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(setup.follower.state(), State::Following);
        setup.server.feed(path, "one\n");
        setup.server.finishFeed(path);
        QTRY_COMPARE(setup.follower.state(), State::Ended);
        QTRY_COMPARE(setup.lines(), texts("one"));
        QVERIFY(!setup.follower.lastError());
    }

    void aBrokenConnectionIsOpenedAnewWithoutRepeatingLines()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        setup.follower.open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(setup.follower.state(), State::Following);
        setup.server.feed(path, "a\nb\nc\n");
        QTRY_COMPARE(setup.lines(), texts("a b c"));
        QSignalSpy gap(&setup.follower, &LogFollower::gapPossible);
        QSignalSpy states(&setup.follower, &LogFollower::stateChanged);
        setup.server.closeAll();
        QTRY_COMPARE(setup.server.count(path), 2);
        QTRY_COMPARE(setup.follower.state(), State::Following);
        setup.server.feed(path, "a\nb\n"); // the tail again, in pieces
        setup.server.feed(path, "c\nd\n");
        QTRY_COMPARE(setup.lines(), texts("a b c d"));
        setup.server.feed(path, "e\n");
        QTRY_COMPARE(setup.lines(), texts("a b c d e"));
        QCOMPARE(gap.count(), 0);
        QVERIFY(states.constFirst().constFirst().value<State>() == State::Broken);
    }

    void linesThatCannotBeJoinedAreShownWithTheGapSaid()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        setup.follower.open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(setup.follower.state(), State::Following);
        setup.server.feed(path, "a\nb\n");
        QTRY_COMPARE(setup.lines(), texts("a b"));
        QSignalSpy gap(&setup.follower, &LogFollower::gapPossible);
        setup.server.closeAll();
        QTRY_COMPARE(setup.server.count(path), 2);
        QTRY_COMPARE(setup.follower.state(), State::Following);
        setup.server.feed(path, "x\ny\n");
        QTRY_COMPARE(setup.lines(), texts("a b x y"));
        QCOMPARE(gap.count(), 1);
        QCOMPARE(gap.constFirst().constFirst().toLongLong(), 2);
    }

    void aProcessWithoutALogIsNotAskedForAgain()
    {
        Setup setup; // every path is a 404
        setup.follower.open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(setup.follower.state(), State::Failed);
        QVERIFY(setup.follower.lastError()->isNotFound());
        QVERIFY(!QTest::qWaitFor([&] { return setup.server.count(path) > 1; }, 150));
    }

    void closedItAsksNoMore()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        setup.follower.open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(setup.follower.state(), State::Following);
        setup.follower.close();
        QCOMPARE(setup.follower.state(), State::Closed);
        QTRY_COMPARE(setup.server.open(), 0);
        QVERIFY(!QTest::qWaitFor([&] { return setup.server.count(path) > 1; }, 150));
    }

    void itsEndInTheMiddleOfALogIsClean()
    {
        HttpServer server;
        server.on(path, HttpScript::stream());
        Client client(quickOptions(server.url()));
        QVERIFY(client.setToken("token"));
        auto follower = std::make_unique<LogFollower>(Logs(client), AppId(QStringLiteral("app-1")),
                                                      ProcessId(QStringLiteral("p-1")));
        follower->open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(follower->state(), State::Following);
        server.feed(path, "one\ntwo");
        follower.reset();
        QTRY_COMPARE(server.open(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLogFollower)
#include "tst_logfollower.moc"
