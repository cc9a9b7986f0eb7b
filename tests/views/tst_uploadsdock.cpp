// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/uploads/uploads.h"
#include "tests/models/support/uploads.h"
#include "tests/views/support/dockbench.h"
#include "views/deploy/deployform.h"
#include "views/deploy/deploysheet.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/uploadsdock.h"
#include "views/logs/logview.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/tablepane.h"
#include "views/uploads/partmap.h"
#include "views/uploads/uploadtext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fault = sandbox::Fault;

namespace {

struct Bench : DockBench
{
    Bench()
        : dock(std::make_unique<UploadsDock>(workbench))
    {
        QFile file(path());
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(archive()) > 0;
        Q_ASSERT(isWritten);
        Q_UNUSED(isWritten)
        workbench.uploads().setPolicy({}, {.poll = 5ms, .longestPoll = 20ms, .looks = 3});
        show(*dock, {900, 720});
    }

    QString path() const { return folder.filePath(u"server.tgz"_s); }

    int ship()
    {
        ShipOrder order;
        order.what = archiveAt(path());
        order.name = u"server <b>1</b>.tgz"_s;
        order.tag = u"v1"_s;
        return workbench.uploads().ship(order, session.org());
    }

    UploadPhase phase(int number) { return workbench.uploads().find(number)->phase; }

    bool ends(int number)
    {
        return QTest::qWaitFor(
            [&] {
                if (phase(number) == UploadPhase::Building)
                    session.world().advance(10s);
                return workbench.uploads().find(number)->isOver();
            },
            30'000);
    }

    void silence()
    {
        Fault fault = Fault::on("UploadPart", Fault::Kind::Silent);
        fault.count = 1;
        session.server().storage().faults().arm(fault);
    }

    QAction *action(const char *name) const { return dock->findChild<QAction *>(QLatin1String(name)); }

    QTemporaryDir folder;
    std::unique_ptr<UploadsDock> dock;
};

} // namespace

class UploadsDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasJustBegunIsChosen()
    {
        Bench bench;
        bench.silence();
        bench.ship();
        auto *table = bench.dock->findChild<QTableView *>(u"uploads.table"_s);
        QTRY_VERIFY(table->currentIndex().isValid());
        table->selectRow(0);

        bench.ship();

        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(bench.dock->findChild<PlainLabel *>(u"uploads.phase"_s)->fullText(),
                 u"Waits for its turn."_s);
    }

    void whatWasJustBegunIsShown()
    {
        Bench bench;
        bench.silence();
        const int number = bench.ship();
        QTRY_COMPARE(bench.phase(number), UploadPhase::Uploading);
        QTRY_COMPARE(textOf(*bench.dock, "uploads.title"), u"server <b>1</b>.tgz · v1"_s);
        QTRY_COMPARE(textOf(*bench.dock, "uploads.phase"), u"Uploading…"_s);
        QTRY_VERIFY(textOf(*bench.dock, "uploads.figures").contains(u"confirmed"_s));
        QTRY_VERIFY(bench.dock->findChild<PartMap *>()->isVisible());
        QTRY_VERIFY(bench.action("uploads.pause")->isEnabled());
        QVERIFY(!bench.action("uploads.resume")->isEnabled());
    }

    void itIsPausedResumedAndEndsWithAReceipt()
    {
        Bench bench;
        bench.silence();
        const int number = bench.ship();
        QTRY_COMPARE(bench.phase(number), UploadPhase::Uploading);
        QTRY_VERIFY(bench.action("uploads.pause")->isEnabled());
        bench.action("uploads.pause")->trigger();
        QCOMPARE(bench.phase(number), UploadPhase::Paused);
        QTRY_VERIFY(bench.action("uploads.resume")->isEnabled());
        bench.action("uploads.resume")->trigger();
        QVERIFY(bench.ends(number));
        QTRY_VERIFY(textOf(*bench.dock, "uploads.receipt").contains(u"Parts: 1"_s));
        bench.action("uploads.copyReceipt")->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(bench.workbench.uploads().find(number)->build.text()));
        QTRY_VERIFY(bench.workbench.uploads().log(number)->rowCount() > 2);
        auto *log = bench.dock->findChild<LogView *>(u"uploads.log"_s);
        log->goToRow(2);
        QCOMPARE(log->currentRow(), 2);
    }

    void aLowDockPutsThemSideBySide()
    {
        Bench bench;
        const auto *split = bench.dock->findChild<QSplitter *>(u"uploads.split"_s);
        QCOMPARE(split->orientation(), Qt::Vertical);
        bench.dock->resize(1000, 210);
        QCOMPARE(split->orientation(), Qt::Horizontal);
        QCOMPARE(bench.dock->height(), 210);
    }

    void cancellingAsksFirst()
    {
        Bench bench;
        bench.silence();
        const int number = bench.ship();
        QTRY_COMPARE(bench.phase(number), UploadPhase::Uploading);
        QTRY_VERIFY(bench.action("uploads.cancel")->isEnabled());
        bench.action("uploads.cancel")->trigger();
        auto *dialog = bench.dock->findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        QCOMPARE(bench.phase(number), UploadPhase::Uploading);
        dialog->findChild<QPushButton *>(u"confirmVerb"_s)->click();
        QCOMPARE(bench.phase(number), UploadPhase::Cancelled);
    }

    void aSessionThatMayOnlyReadCancelsNothing()
    {
        Bench bench;
        bench.silence();
        const int number = bench.ship();
        QTRY_COMPARE(bench.phase(number), UploadPhase::Uploading);
        QTRY_VERIFY(bench.action("uploads.cancel")->isEnabled());
        bench.session.client().setAccess(Access::ReadOnly);
        QVERIFY(!bench.action("uploads.cancel")->isEnabled());
    }

    void aFailureSaysWhatToDo()
    {
        Bench bench;
        QVERIFY(QFile::remove(bench.path()));
        const int number = bench.ship();
        QTRY_COMPARE(bench.phase(number), UploadPhase::Failed);
        const auto *strip = bench.dock->findChild<MessageStrip *>(u"uploads.problem"_s);
        QTRY_VERIFY(strip->isVisible());
        QCOMPARE(strip->text(), u"The file cannot be read to its end."_s);
    }

    void everyPhaseHasItsWords()
    {
        QSet<QString> words;
        for (int phase = 0; phase <= int(UploadPhase::Found); ++phase) {
            UploadRow row;
            row.phase = UploadPhase(phase);
            words.insert(phaseText(row));
        }
        QCOMPARE(words.size(), int(UploadPhase::Found) + 1);
        QVERIFY(!words.contains(QString()));
    }

    void whatIsUnderWayCanBeDeployedWhenItHasSucceeded()
    {
        Bench bench;
        bench.choose();
        QVERIFY(!bench.action("uploads.deploy")->isEnabled());
        bench.silence();
        const int number = bench.ship();
        QTRY_COMPARE(bench.phase(number), UploadPhase::Uploading);
        QTRY_VERIFY(bench.action("uploads.deploy")->isEnabled());

        bench.action("uploads.deploy")->trigger();

        auto *sheet = bench.dock->findChild<DeploySheet *>();
        QVERIFY(sheet);
        QCOMPARE(sheet->form().draft().build, bench.workbench.uploads().find(number)->build);
    }
};

QTEST_MAIN(UploadsDockTest)
#include "tst_uploadsdock.moc"
