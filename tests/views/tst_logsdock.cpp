// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpserver.h"
#include "tests/support/quick.h"
#include "tests/views/looking.h"
#include "tests/views/support/dockbench.h"
#include "views/docks/logsdock.h"
#include "views/logs/logview.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

constexpr int aWhile = 100;              // ms
constexpr int longerThanThePause = 1500; // ms
constexpr int aMoment = 20;              // ms

using Face = StateOverlay::Face;

namespace {

/// A dock whose server says what a test wants it to say.
struct LogBench
{
    static constexpr const char *path = "/logs/v1/app-1/process/p-1";

    LogBench()
        : client(quickOptions(server.url()))
        , api(client)
        , workbench(api, quickTimes())
    {
        const bool isFit = client.setToken("token");
        Q_ASSERT(isFit);
        Q_UNUSED(isFit)
        workbench.selection().setApp(AppId(QStringLiteral("app-1")));
        dock = std::make_unique<LogsDock>(workbench);
    }

    void follow()
    {
        server.on(path, HttpScript::stream());
        select("p-1");
        DockBench::show(*dock);
        QTRY_COMPARE(text("logs.state"), QStringLiteral("Following"));
    }
    void select(const char *process) { workbench.selection().setProcess(ProcessId(QLatin1String(process))); }
    int requests() { return int(server.received().size()); }
    StateOverlay &overlay() { return *dock->findChild<StateOverlay *>(); }
    LogView &view() { return *dock->findChild<LogView *>(); }
    QAction &action(const char *name) { return *dock->findChild<QAction *>(QLatin1String(name)); }
    QString text(const char *name) { return textOf(*dock, name); }

    HttpServer server;
    Client client;
    Api api;
    Workbench workbench;
    std::unique_ptr<LogsDock> dock;
};

} // namespace

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

    void pausingLosesNothing()
    {
        LogBench bench;
        bench.follow();
        bench.server.feed(LogBench::path, "one\n");
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("1 lines"));
        bench.action("logs.pause").trigger();
        bench.server.feed(LogBench::path, "two\nthree\n");
        QTRY_COMPARE(bench.text("logs.state"), QStringLiteral("Paused, 2 lines kept aside"));
        QCOMPARE(bench.text("logs.count"), QStringLiteral("1 lines"));
        bench.action("logs.pause").trigger();
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("3 lines"));
    }

    void anotherSelectionIsFollowedUnlessPinned()
    {
        LogBench bench;
        bench.follow();
        bench.action("logs.pin").trigger();
        bench.select("p-2");
        QCOMPARE(bench.text("logs.state"), QStringLiteral("Following"));
        Q_EMIT bench.workbench.logWanted(ProcessId(QStringLiteral("p-3")));
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

    void theLogIsSavedWhole()
    {
        LogBench bench;
        bench.follow();
        bench.server.feed(LogBench::path, "one\n\x1b[31mtwo\x1b[0m\n");
        QTRY_COMPARE(bench.text("logs.count"), QStringLiteral("2 lines"));
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("process.log"));
        bench.action("logs.save").trigger();
        auto *dialog = bench.dock->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one\ntwo\n"));
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
