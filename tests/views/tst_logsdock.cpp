// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "tests/views/support/logbench.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

constexpr int aWhile = 100;              // ms
constexpr int longerThanThePause = 1500; // ms
constexpr int aMoment = 20;              // ms

using Face = StateOverlay::Face;

class TestLogsDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAProcessItSaysWhatToDo()
    {
        LogBench bench;
        DockBench::show(*bench.dock);
        QCOMPARE(bench.overlay().face(), Face::Empty);
        QCOMPARE(bench.requests(), 0);
    }

    void theSelectedProcessIsFollowed()
    {
        LogBench bench;
        bench.follow();
        QCOMPARE(bench.overlay().face(), Face::Empty); // no line yet
        bench.server.feed(LogBench::path, "one\ntwo\n");
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("2 lines"));
        QCOMPARE(bench.overlay().face(), Face::Content);
    }

    void aHiddenDockOpensNothing()
    {
        LogBench bench;
        bench.server.on(LogBench::path, HttpScript::stream());
        bench.select("p-1");
        QTest::qWait(aWhile); // nothing may happen
        QCOMPARE(bench.requests(), 0);
        DockBench::show(*bench.dock);
        QTRY_COMPARE(bench.requests(), 1);
    }

    void aConnectionThatBreaksWhileNobodyLooksWaitsForSomebody()
    {
        LogBench bench;
        bench.follow();
        bench.server.feed(LogBench::path, "one\n");
        QTRY_COMPARE(bench.overlay().face(), Face::Content);
        bench.dock->hide();
        const int before = bench.requests();
        bench.server.closeAll();
        QTRY_COMPARE(bench.text("logs.state"), QStringLiteral("Reconnecting…"));
        QTest::qWait(longerThanThePause); // nothing may happen
        QCOMPARE(bench.requests(), before);
        bench.dock->show();
        QTRY_VERIFY(bench.requests() > before);
    }

    void aBrokenConnectionKeepsTheLinesAndSaysWhy()
    {
        LogBench bench;
        bench.follow();
        bench.server.feed(LogBench::path, "one\n");
        QTRY_COMPARE(bench.overlay().face(), Face::Content);
        bench.server.closeAll();
        QTRY_COMPARE(bench.overlay().face(), Face::Stale);
        QCOMPARE(bench.text("logs.count"), QStringLiteral("1 lines"));
    }

    void theEndIsSaid()
    {
        LogBench bench;
        bench.follow();
        bench.server.feed(LogBench::path, "one\n");
        bench.server.finishFeed(LogBench::path);
        QTRY_COMPARE(bench.text("logs.state"), QStringLiteral("Ended"));
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("1 lines"));
        QCOMPARE(bench.overlay().face(), Face::Content);
    }

    void anExpiredLogIsNoFault()
    {
        LogBench bench;
        bench.server.on(LogBench::path, HttpScript::json(R"({"message":"gone"})", 410));
        bench.select("p-1");
        DockBench::show(*bench.dock);
        QTRY_COMPARE(bench.text("logs.state"), QStringLiteral("Expired"));
        QCOMPARE(bench.overlay().face(), Face::Empty);
    }

    void anErrorWithoutLinesOffersToTryAgain()
    {
        LogBench bench;
        bench.server.on(LogBench::path, HttpScript::json(R"({"message":"not yours"})", 403));
        bench.select("p-1");
        DockBench::show(*bench.dock);
        QTRY_COMPARE(bench.overlay().face(), Face::Failed);
        bench.server.on(LogBench::path, HttpScript::stream());
        Q_EMIT bench.overlay().retryRequested();
        QTRY_COMPARE(bench.text("logs.state"), QStringLiteral("Following"));
    }

    void scrollingUpLosesNothing()
    {
        LogBench bench;
        bench.follow();
        bench.server.feed(LogBench::path, numbered(200));
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("200 lines"));
        QTest::keyClick(&bench.view(), Qt::Key_PageUp);
        bench.server.feed(LogBench::path, "two\nthree\n");
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("202 lines"));
        auto *button = bench.dock->findChild<QPushButton *>(QStringLiteral("logs.newLines"));
        QVERIFY(button->isVisible() && button->text().startsWith(QStringLiteral("2 ")));
        button->click();
        QCOMPARE(bench.lastLine(), QStringLiteral("three"));
    }

    void manyAreMergedByTime()
    {
        LogBench bench;
        bench.followTwo();
        bench.server.feed(LogBench::path, "2026-11-23T20:41:01Z one\n2026-11-23T20:41:03Z three\n");
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("2 lines"));
        bench.server.feed(LogBench::otherPath, "2026-11-23T20:41:02Z two\n");
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("3 lines"));
        bench.view().selectAll();
        QCOMPARE(bench.view().selectedText().split(u'\n').at(1), QStringLiteral("2026-11-23T20:41:02Z two"));
        QCOMPARE(bench.view().sources().size(), 2);
        QVERIFY(bench.view().sources().at(0).name != bench.view().sources().at(1).name);
    }

    void aProcessThatIsHiddenTakesItsLinesAway()
    {
        LogBench bench;
        bench.followTwo();
        bench.server.feed(LogBench::path, "one\n");
        bench.server.feed(LogBench::otherPath, "two\n");
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("2 lines"));
        auto *list = bench.dock->findChild<QListView *>(QStringLiteral("logs.sources"));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("1 of 2 lines"));
        bench.dock->findChild<QAction *>(QStringLiteral("logs.source.showAll"))->trigger();
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("2 lines"));
    }

    void whatIsFollowedTogetherIsNotTakenAwayByAClick()
    {
        LogBench bench;
        bench.followTwo();
        QVERIFY(bench.action("logs.pin").isChecked());
        bench.select("p-3");
        QCOMPARE(bench.view().sources().size(), 2);
        bench.action("logs.pin").trigger();
        QTRY_COMPARE(bench.view().sources().size(), 0);
        QTRY_VERIFY(bench.server.received().constLast().target.contains("/p-3"));
    }

    void oneMoreIsAdded()
    {
        LogBench bench;
        bench.follow();
        bench.server.on(LogBench::otherPath, HttpScript::stream());
        auto *picker = bench.dock->findChild<QComboBox *>(QStringLiteral("logs.picker"));
        picker->setEditText(QStringLiteral("p-2"));
        bench.action("logs.add").trigger();
        QTRY_COMPARE(bench.text("logs.state"), QStringLiteral("2 following"));
    }

    void theFilterHidesAndSaysHowMuch()
    {
        LogBench bench;
        bench.follow();
        bench.server.feed(LogBench::path, "ERROR one\nINFO two\n");
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("2 lines"));
        auto *text = bench.dock->findChild<QLineEdit *>(QStringLiteral("logs.filter.text"));
        text->setText(QStringLiteral("!/^err/"));
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("1 of 2 lines"));
        QTRY_COMPARE(bench.lastLine(), QStringLiteral("INFO two"));
        text->setText(QStringLiteral("nowhere"));
        QTRY_COMPARE(bench.overlay().face(), Face::Empty);
        Q_EMIT bench.overlay().actionRequested();
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("2 lines"));
    }

    void levelsAreFilteredToo()
    {
        LogBench bench;
        bench.follow();
        bench.server.feed(LogBench::path, "ERROR one\nINFO two\nWARN three\n");
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("3 lines"));
        auto *levels = bench.dock->findChild<QComboBox *>(QStringLiteral("logs.filter.levels"));
        levels->setCurrentIndex(levels->findText(QStringLiteral("Warnings and errors")));
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("2 of 3 lines"));
    }

    void whatIsNoExpressionIsSaid()
    {
        LogBench bench;
        bench.follow();
        bench.server.feed(LogBench::path, "one\n");
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("1 lines"));
        bench.dock->findChild<QLineEdit *>(QStringLiteral("logs.filter.text"))
            ->setText(QStringLiteral("/(/"));
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("The filter is no regular expression."));
    }

    void anotherSelectionIsFollowedUnlessPinned()
    {
        LogBench bench;
        bench.follow();
        bench.action("logs.pin").trigger();
        bench.select("p-2");
        QCOMPARE(bench.text("logs.state"), QStringLiteral("Following"));
        Q_EMIT bench.workbench.logsWanted(LogSubject::of({ProcessId(QStringLiteral("p-3"))}));
        QTRY_VERIFY(bench.server.received().constLast().target.contains("/p-3"));
        bench.action("logs.pin").trigger();
        QTRY_VERIFY(bench.server.received().constLast().target.contains("/p-2"));
    }

    void hostileLinesAreShownLiterally()
    {
        LogBench bench;
        bench.follow();
        const Patience patience;
        bench.server.feed(LogBench::path, hostileText().toUtf8() + '\n');
        QTRY_COMPARE(bench.overlay().face(), Face::Content);
        bench.view().selectAll();
        QVERIFY(bench.view().selectedText().contains(QStringLiteral("<b>bold</b>")));
        bench.dock->grab();
        QVERIFY(patience.lasts());
    }

    void itsStateIsKept()
    {
        LogBench one;
        one.action("logs.wrap").trigger();
        LogBench other;
        other.dock->setViewState(one.dock->viewState());
        QCOMPARE(other.view().wrap(), LogView::Wrap::On);
        QCOMPARE(other.view().numbers(), LogNumbers::Hidden);
        other.dock->setViewState({});
        QCOMPARE(other.view().wrap(), LogView::Wrap::Off);
    }

    void itsEndInTheMiddleOfALogIsClean()
    {
        LogBench bench;
        bench.follow();
        bench.server.feed(LogBench::path, "one\n");
        bench.dock.reset();
        QTest::qWait(aMoment); // what is under way comes to nothing
    }

    void everyControlHasAName()
    {
        LogBench bench;
        bench.follow();
        bench.server.feed(LogBench::path, "one\n");
        QTRY_COMPARE(bench.overlay().face(), Face::Content);
        QCOMPARE(unnamed(*bench.dock), QString());
    }
};

QTEST_MAIN(TestLogsDock)
#include "tst_logsdock.moc"
