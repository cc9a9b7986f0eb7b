// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logtail.h"
#include "tests/support/httpserver.h"
#include "tests/support/quick.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using State = LogTail::State;

class TestLogTail : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *path = "/logs/v1/app-1/process/p-1";

    struct Setup
    {
        Setup()
            : client(quickOptions(server.url()))
            , tail(Logs(client), AppId(QStringLiteral("app-1")), ProcessId(QStringLiteral("p-1")))
        {
            const bool isFit = client.setToken("token");
            Q_ASSERT(isFit);
            Q_UNUSED(isFit)
            tail.setPauses(10ms, 50ms);
            connect(&tail, &LogTail::arrived, &tail, [this](const QStringList &fresh) { lines += fresh; });
            connect(&tail, &LogTail::gapPossible, &tail, [this] { lines += QStringLiteral("gap"); });
        }

        HttpServer server;
        Client client;
        LogTail tail;
        QStringList lines;
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
        setup.tail.open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(setup.tail.state(), State::Following);
        setup.server.feed(path, "one\ntw");
        QTRY_COMPARE(setup.lines, texts("one"));
        setup.server.feed(path, "o\n");
        QTRY_COMPARE(setup.lines, texts("one two"));
        QVERIFY(setup.server.received().constFirst().target.contains("follow=true"));
    }

    void theServersEndIsTheEnd()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        setup.tail.open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(setup.tail.state(), State::Following);
        setup.server.feed(path, "one\n");
        setup.server.finishFeed(path);
        QTRY_COMPARE(setup.tail.state(), State::Ended);
        QTRY_COMPARE(setup.lines, texts("one"));
        QVERIFY(!setup.tail.lastError());
    }

    void anEndWithoutALineIsBelievedTheSecondTime()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        setup.tail.open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(setup.tail.state(), State::Following);
        setup.server.finishFeed(path);
        QTRY_COMPARE(setup.server.count(path), 2);
        QTRY_COMPARE(setup.tail.state(), State::Following);
        setup.server.finishFeed(path);
        QTRY_COMPARE(setup.tail.state(), State::Ended);
        QVERIFY(!setup.tail.lastError());
    }

    void aBrokenConnectionIsOpenedAnewWithoutRepeatingLines()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        setup.tail.open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(setup.tail.state(), State::Following);
        setup.server.feed(path, "a\nb\nc\n");
        QTRY_COMPARE(setup.lines, texts("a b c"));
        QSignalSpy states(&setup.tail, &LogTail::stateChanged);
        setup.server.closeAll();
        QTRY_COMPARE(setup.server.count(path), 2);
        QTRY_COMPARE(setup.tail.state(), State::Following);
        setup.server.feed(path, "a\nb\n"); // the tail again, in pieces
        setup.server.feed(path, "c\nd\n");
        QTRY_COMPARE(setup.lines, texts("a b c d"));
        setup.server.feed(path, "e\n");
        QTRY_COMPARE(setup.lines, texts("a b c d e"));
        QVERIFY(states.constFirst().constFirst().value<State>() == State::Broken);
    }

    void linesThatCannotBeJoinedAreShownWithTheGapSaid()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        setup.tail.open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(setup.tail.state(), State::Following);
        setup.server.feed(path, "a\nb\n");
        QTRY_COMPARE(setup.lines, texts("a b"));
        setup.server.closeAll();
        QTRY_COMPARE(setup.server.count(path), 2);
        QTRY_COMPARE(setup.tail.state(), State::Following);
        setup.server.feed(path, "x\ny\n");
        QTRY_COMPARE(setup.lines, texts("a b gap x y"));
    }

    void aProcessWithoutALogIsNotAskedForAgain()
    {
        Setup setup; // every path is a 404
        setup.tail.open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(setup.tail.state(), State::Failed);
        QVERIFY(setup.tail.lastError()->isNotFound());
        QVERIFY(!QTest::qWaitFor([&] { return setup.server.count(path) > 1; }, 150));
    }

    void closedItAsksNoMore()
    {
        Setup setup;
        setup.server.on(path, HttpScript::stream());
        setup.tail.open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(setup.tail.state(), State::Following);
        setup.tail.close();
        QCOMPARE(setup.tail.state(), State::Closed);
        QTRY_COMPARE(setup.server.open(), 0);
        QVERIFY(!QTest::qWaitFor([&] { return setup.server.count(path) > 1; }, 150));
    }

    void itsEndInTheMiddleOfALogIsClean()
    {
        HttpServer server;
        server.on(path, HttpScript::stream());
        Client client(quickOptions(server.url()));
        QVERIFY(client.setToken("token"));
        auto tail = std::make_unique<LogTail>(Logs(client), AppId(QStringLiteral("app-1")),
                                              ProcessId(QStringLiteral("p-1")));
        tail->open(Logs::Follow::Yes, 100);
        QTRY_COMPARE(tail->state(), State::Following);
        server.feed(path, "one\ntwo");
        tail.reset();
        QTRY_COMPARE(server.open(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLogTail)
#include "tst_logtail.moc"
