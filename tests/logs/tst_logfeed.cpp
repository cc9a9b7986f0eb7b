// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logfeed.h"
#include "models/logs/logstore.h"
#include "tests/support/httpserver.h"
#include "tests/support/quick.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using State = LogFeed::State;

class TestLogFeed : public QObject
{
    Q_OBJECT

private:
    struct Setup
    {
        Setup()
            : client(quickOptions(server.url()))
            , feed(Logs(client), store)
        {
            const bool isFit = client.setToken("token");
            Q_ASSERT(isFit);
            Q_UNUSED(isFit)
            feed.setPauses(10ms, 50ms);
        }
        static QByteArray path(int number)
        {
            return "/logs/v1/app-1/process/p-" + QByteArray::number(number);
        }
        int add(int number)
        {
            return feed.add(AppId(QStringLiteral("app-1")), ProcessId(QStringLiteral("p-%1").arg(number)));
        }
        /// Each line with its source, in the order of arrival.
        QStringList lines() const
        {
            QStringList result;
            for (qint64 id = store.firstId(); id < store.nextId(); ++id) {
                const LogEntry entry = store.entry(id);
                const QString text = entry.is(LogEntry::IsGap) ? QStringLiteral("gap")
                                                               : QString::fromUtf8(store.bytes(id, 100));
                result.append(QStringLiteral("%1:%2").arg(entry.source).arg(text));
            }
            return result;
        }

        HttpServer server;
        Client client;
        LogStore store;
        LogFeed feed;
    };

    static QStringList texts(const char *list)
    {
        return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void linesOfAllGoToOneStore()
    {
        Setup setup;
        setup.server.on(Setup::path(1), HttpScript::stream());
        setup.server.on(Setup::path(2), HttpScript::stream());
        QCOMPARE(setup.add(1), 0);
        QCOMPARE(setup.add(2), 1);
        QCOMPARE(setup.add(1), 0);
        QTRY_COMPARE(setup.feed.inState(State::Following), 2);
        setup.server.feed(Setup::path(1), "a\n");
        QTRY_COMPARE(setup.lines(), texts("0:a"));
        setup.server.feed(Setup::path(2), "b\n");
        QTRY_COMPARE(setup.lines(), texts("0:a 1:b"));
    }

    void aBreakLeavesAGapOnlyWhereLinesMayBeMissing()
    {
        Setup setup;
        setup.server.on(Setup::path(1), HttpScript::stream());
        setup.add(1);
        QTRY_COMPARE(setup.feed.inState(State::Following), 1);
        setup.server.feed(Setup::path(1), "a\nb\n");
        QTRY_COMPARE(setup.lines(), texts("0:a 0:b"));
        setup.server.closeAll();
        QTRY_COMPARE(setup.server.count(Setup::path(1)), 2);
        QTRY_COMPARE(setup.feed.inState(State::Following), 1);
        setup.server.feed(Setup::path(1), "b\nc\n");
        QTRY_COMPARE(setup.lines(), texts("0:a 0:b 0:c"));
        setup.server.closeAll();
        QTRY_COMPARE(setup.server.count(Setup::path(1)), 3);
        QTRY_COMPARE(setup.feed.inState(State::Following), 1);
        setup.server.feed(Setup::path(1), "x\n");
        QTRY_COMPARE(setup.lines(), texts("0:a 0:b 0:c 0:gap 0:x"));
    }

    void onlySoManyAreOpenAtATime()
    {
        Setup setup;
        for (int i = 0; i < 60; ++i) {
            setup.server.on(Setup::path(i), HttpScript::stream());
            setup.add(i);
            QVERIFY(setup.feed.inState(State::Opening) <= LogFeed::mostOpening);
        }
        QTRY_COMPARE(setup.feed.inState(State::Following), LogFeed::mostOpen);
        QCOMPARE(setup.feed.inState(State::Waiting), 20);
        QVERIFY(!QTest::qWaitFor([&] { return setup.server.count() > LogFeed::mostOpen; }, 100));
        setup.server.feed(Setup::path(0), "a\n");
        setup.server.finishFeed(Setup::path(0));
        QTRY_COMPARE(setup.feed.source(0).state, State::Ended);
        QTRY_COMPARE(setup.feed.inState(State::Waiting), 19);
        setup.feed.remove(1);
        QTRY_COMPARE(setup.feed.inState(State::Waiting), 18);
    }

    void hundredsThatFailAreGotThrough()
    {
        Setup setup; // every path is a 404
        for (int i = 0; i < 500; ++i)
            setup.add(i);
        QTRY_COMPARE_WITH_TIMEOUT(setup.feed.inState(State::Failed), 500, 30'000);
        QVERIFY(setup.feed.source(499).error->isNotFound());
        setup.server.on(Setup::path(7), HttpScript::stream());
        setup.feed.retry(7);
        QTRY_COMPARE(setup.feed.source(7).state, State::Following);
        QVERIFY(!setup.feed.source(7).error);
    }

    void whatIsRemovedIsSilentAndMayComeBack()
    {
        Setup setup;
        setup.server.on(Setup::path(1), HttpScript::stream());
        const int source = setup.add(1);
        QTRY_COMPARE(setup.feed.inState(State::Following), 1);
        setup.server.feed(Setup::path(1), "a\n");
        QTRY_COMPARE(setup.lines(), texts("0:a"));
        setup.feed.remove(source);
        QCOMPARE(setup.feed.source(source).state, State::Removed);
        QTRY_COMPARE(setup.server.open(), 0);
        QCOMPARE(setup.add(1), source);
        QTRY_COMPARE(setup.feed.inState(State::Following), 1);
        setup.server.feed(Setup::path(1), "a\nb\n");
        QTRY_COMPARE(setup.lines(), texts("0:a 0:b"));
    }

    void whileNobodyLooksWhatBreaksStaysSo()
    {
        Setup setup;
        setup.server.on(Setup::path(1), HttpScript::stream());
        setup.add(1);
        QTRY_COMPARE(setup.feed.inState(State::Following), 1);
        setup.feed.setAudience(LogFeed::Audience::Absent);
        setup.server.closeAll();
        QTRY_COMPARE(setup.feed.inState(State::Broken), 1);
        QVERIFY(!QTest::qWaitFor([&] { return setup.feed.inState(State::Broken) == 0; }, 150));
        QTRY_COMPARE(setup.server.open(), 0);
        setup.feed.setAudience(LogFeed::Audience::Present);
        QTRY_COMPARE(setup.feed.inState(State::Following), 1);
    }

    void itsEndWithManyOpenIsClean()
    {
        auto setup = std::make_unique<Setup>();
        for (int i = 0; i < 10; ++i) {
            setup->server.on(Setup::path(i), HttpScript::stream());
            setup->add(i);
        }
        QTRY_VERIFY(setup->feed.inState(State::Following) > 3);
        setup.reset();
    }
};

QTEST_GUILESS_MAIN(TestLogFeed)
#include "tst_logfeed.moc"
