// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/dockbench.h"
#include "views/docks/activitydock.h"
#include "views/messagestrip.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace hathora;
using namespace hathora::testing;

namespace {

struct Bench : DockBench
{
    Bench()
        : dock(std::make_unique<ActivityDock>(workbench))
        , pane(dock->findChild<TablePane *>())
        , reads(dock->findChild<QToolButton *>(QStringLiteral("activity.reads")))
    {
        show(*dock);
    }

    void note(const QString &operation, Traffic traffic)
    {
        Trace trace;
        trace.startedAt = QDateTime::currentDateTimeUtc();
        trace.operation = operation;
        trace.traffic = traffic;
        trace.path = QStringLiteral("/<b>%1</b>").arg(operation);
        workbench.activity().record(trace);
    }

    QString first() const { return pane->rows().index(0, column("operation")).data().toString(); }

    int column(const char *key) const { return int(pane->rows().keys().indexOf(QLatin1String(key))); }

    std::unique_ptr<ActivityDock> dock;
    TablePane *pane;
    QToolButton *reads;
};

} // namespace

class ActivityDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atFirstItSaysThatNothingWasAsked()
    {
        Bench bench;
        auto *overlay = bench.dock->findChild<StateOverlay *>(QStringLiteral("activity.overlay"));
        QCOMPARE(overlay->face(), StateOverlay::Face::Empty);
        bench.note(QStringLiteral("GetApps"), Traffic::Read);
        QTRY_COMPARE(overlay->face(), StateOverlay::Face::Content);
    }

    void whatTheSessionAsksIsThereNewestFirst()
    {
        Bench bench;
        bench.choose();
        const Watch watch = bench.workbench.org()->apps.watch();
        QTRY_COMPARE(bench.first(), QStringLiteral("GetApps"));
        bench.note(QStringLiteral("StopProcess"), Traffic::Change);
        QCOMPARE(bench.first(), QStringLiteral("StopProcess"));
    }

    void aChangeIsSeenFromItsBeginningToItsEnd()
    {
        Bench bench;
        bench.choose();
        bench.session.fail("CreateProcess", sandbox::Fault::Kind::Swallow);
        bench.pane->setFilter(QStringLiteral("kind:change"));
        QStringList results;
        connect(&bench.workbench, &Workbench::changed, this, [&] {
            results.append(bench.pane->rows().index(0, bench.column("result")).data().toString());
        });
        bench.workbench.app()->processCommands.start(KnownRegion::Tokyo);
        QTRY_COMPARE(results, (QStringList{QStringLiteral("sending"), QStringLiteral("checking"),
                                           QStringLiteral("done")}));
        QCOMPARE(bench.pane->rows().rowCount(), 1);
        bench.pane->setFilter(QStringLiteral("kind:write"));
        QCOMPARE(bench.pane->rows().rowCount(), 1); // the request whose answer was lost
        QCOMPARE(bench.pane->rows().index(0, bench.column("result")).data().toString(),
                 QStringLiteral("outcome unknown"));
    }

    void aRequestIsCopiedAsACommandLine()
    {
        Bench bench;
        bench.note(QStringLiteral("StopProcess"), Traffic::Change);
        auto *copy = bench.dock->findChild<QAction *>(QStringLiteral("activity.copyCurl"));
        QVERIFY(!copy->isEnabled());
        bench.pane->view().selectRow(0);
        QVERIFY(copy->isEnabled());
        copy->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QStringLiteral("curl --request GET 'http://127.0.0.1:")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("$HATHORA_TOKEN")));
        QVERIFY(!text.contains(QStringLiteral("fake-token")));
    }

    void aChangeOfSeveralRequestsIsNoCommandLine()
    {
        Bench bench;
        bench.choose();
        bench.pane->setFilter(QStringLiteral("kind:change"));
        bench.workbench.app()->processCommands.start(KnownRegion::Tokyo);
        bench.pane->view().selectRow(0);
        QVERIFY(!bench.dock->findChild<QAction *>(QStringLiteral("activity.copyCurl"))->isEnabled());
    }

    void thatNothingCanBeKeptIsSaid()
    {
        Bench bench;
        auto *strip = bench.dock->findChild<MessageStrip *>(QStringLiteral("activity.trouble"));
        QVERIFY(!strip->isVisible());
        Q_EMIT bench.workbench.activity().notKept();
        QVERIFY(strip->isVisible());
    }

    void readsCanBeLeftOut()
    {
        Bench bench;
        bench.note(QStringLiteral("StopProcess"), Traffic::Change);
        bench.note(QStringLiteral("GetApps"), Traffic::Read);
        bench.pane->setFilter(QStringLiteral("s"));
        QCOMPARE(bench.pane->rows().rowCount(), 2);
        QTest::mouseClick(bench.reads, Qt::LeftButton);
        QCOMPARE(bench.pane->filter(), QStringLiteral("-kind:read s"));
        QCOMPARE(bench.pane->rows().rowCount(), 1);
        QTest::mouseClick(bench.reads, Qt::LeftButton);
        QCOMPARE(bench.pane->filter(), QStringLiteral("s"));
        QCOMPARE(bench.pane->rows().rowCount(), 2);
    }

    void theButtonFollowsTheFilter()
    {
        Bench bench;
        bench.pane->setFilter(QStringLiteral("-kind:read"));
        QVERIFY(!bench.reads->isChecked());
        bench.pane->setFilter({});
        QVERIFY(bench.reads->isChecked());
    }

    void itsStateComesBack()
    {
        Bench bench;
        bench.pane->setFilter(QStringLiteral("-kind:read"));
        ActivityDock other(bench.workbench);
        other.setViewState(bench.dock->viewState());
        QVERIFY(!other.findChild<QToolButton *>(QStringLiteral("activity.reads"))->isChecked());
    }
};

QTEST_MAIN(ActivityDockTest)
#include "tst_activitydock.moc"
