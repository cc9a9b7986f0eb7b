// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/support/uploadsbench.h"

using namespace hathora;
using namespace hathora::testing;

using Fault = sandbox::Fault;
using Phase = UploadPhase;
using Bench = UploadsBench;

class TestUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArchiveBecomesABuild()
    {
        Bench bench;
        QSignalSpy builds(bench.uploads.get(), &Uploads::buildsChanged);
        const int number = bench.ship();
        QVERIFY(bench.reaches(number, Phase::Done));
        const UploadRow row = bench.row(number);
        QVERIFY(!row.build.isEmpty());
        QCOMPARE(row.progress.confirmed, bench.content.size());
        QVERIFY(row.parts.size() > 3);
        QCOMPARE(row.sha256.size(), 64);
        QVERIFY(row.endedAt >= row.begunAt);
        QTRY_VERIFY(bench.uploads->log(number)->rowCount() > 2);
        QVERIFY(builds.count() > 0);
        QCOMPARE(bench.uploads->underWay(), 0);
        QVERIFY(QFile::exists(bench.archivePath())); // it is the person's
    }

    void aBuildThatFailsIsNotDone()
    {
        Bench bench;
        QFile file(bench.archivePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no archive, but it is long enough for parts");
        file.close();
        const int number = bench.ship();
        QVERIFY(bench.reaches(number, Phase::BuildFailed));
    }

    void theyGoOneAfterTheOther()
    {
        Bench bench;
        bench.arm("UploadPart", Fault::Kind::Silent, 2);
        const int first = bench.ship();
        const int second = bench.ship();
        QTRY_COMPARE(bench.phase(first), Phase::Uploading);
        QCOMPARE(bench.phase(second), Phase::Queued);
        QCOMPARE(bench.uploads->underWay(), 2);
        bench.uploads->pause(first);
        bench.calm();
        QVERIFY(bench.reaches(second, Phase::Done));
        QCOMPARE(bench.phase(first), Phase::Paused);
        bench.uploads->resume(first);
        QVERIFY(bench.reaches(first, Phase::Done));
    }

    void whatIsBuiltHoldsNobodyUp()
    {
        Bench bench;
        const int first = bench.ship();
        QTRY_COMPARE(bench.phase(first), Phase::Building);
        const int second = bench.ship();
        QTRY_COMPARE(bench.phase(second), Phase::Building);
        QCOMPARE(bench.phase(first), Phase::Building);
    }

    void expiredLinksMakeANewBuild()
    {
        Bench bench;
        bench.arm("UploadPart", Fault::Kind::Status, 1, 403);
        const int number = bench.ship();
        QVERIFY(bench.reaches(number, Phase::Done));
        QCOMPARE(bench.row(number).renewals, 1);
        QCOMPARE(bench.uploadsAtTheStorage(), std::size_t{2});
    }

    void linksThatAlwaysExpireEndIt()
    {
        Bench bench;
        bench.arm("UploadPart", Fault::Kind::Status, Fault::withoutEnd, 403);
        const int number = bench.ship();
        QTRY_COMPARE(bench.phase(number), Phase::Failed);
        QCOMPARE(bench.row(number).error->cause, Error::Cause::LinkExpired);
        QCOMPARE(bench.uploadsAtTheStorage(), std::size_t{3});
    }

    void aSessionThatOnlyReadsUploadsNothing()
    {
        Bench bench;
        bench.session.client().setAccess(Access::ReadOnly);
        const int number = bench.ship();
        QTRY_COMPARE(bench.phase(number), Phase::Failed);
        QCOMPARE(bench.row(number).error->cause, Error::Cause::ReadOnly);
        QCOMPARE(bench.session.requests("CreateBuild"), 0);
    }

    void takingTheRightAwayPausesIt()
    {
        Bench bench;
        bench.arm("UploadPart", Fault::Kind::Silent, 2);
        const int number = bench.ship();
        QTRY_COMPARE(bench.phase(number), Phase::Uploading);
        bench.session.client().setAccess(Access::ReadOnly);
        QCOMPARE(bench.phase(number), Phase::Paused);
        bench.calm();
        bench.uploads->resume(number);
        QTRY_COMPARE(bench.phase(number), Phase::Failed);
        bench.session.client().setAccess(Access::Full);
        bench.uploads->resume(number);
        QVERIFY(bench.reaches(number, Phase::Done));
    }

    void whatIsCancelledLeavesNoBuild()
    {
        Bench bench;
        bench.arm("UploadPart", Fault::Kind::Silent, 2);
        const int number = bench.ship();
        QTRY_COMPARE(bench.phase(number), Phase::Uploading);
        bench.uploads->cancel(number);
        QCOMPARE(bench.phase(number), Phase::Cancelled);
        QTRY_COMPARE(bench.session.requests("DeleteBuild"), 1);
        bench.uploads->discard(number);
        QCOMPARE(bench.uploads->model().rowCount(), 0);
    }

    void aLostAnswerIsLookedForBeforeItIsCalledAFailure()
    {
        Bench bench;
        bench.session.fail("CreateBuild", Fault::Kind::Swallow);
        QList<Phase> phases;
        const int number = bench.ship();
        connect(&bench.uploads->model(), &QAbstractItemModel::dataChanged, this,
                [&] { phases.append(bench.phase(number)); });
        QTRY_COMPARE(bench.phase(number), Phase::Failed);
        QVERIFY(phases.contains(Phase::Checking));
        bench.uploads->resume(number);
        QVERIFY(bench.reaches(number, Phase::Done));
    }

    void anEmptyOrMissingArchiveIsNotSent()
    {
        Bench bench;
        QVERIFY(QFile::resize(bench.archivePath(), 0));
        const int empty = bench.ship();
        QTRY_COMPARE(bench.phase(empty), Phase::Failed);
        QVERIFY(QFile::remove(bench.archivePath()));
        const int missing = bench.ship();
        QTRY_COMPARE(bench.phase(missing), Phase::Failed);
        QCOMPARE(bench.row(missing).error->cause, Error::Cause::SourceUnreadable);
        QCOMPARE(bench.session.requests("CreateBuild"), 0);
    }

    void whatChangedAfterItWasLookedIntoIsNotSent()
    {
        Bench bench;
        bench.arm("UploadPart", Fault::Kind::Silent, 2);
        const int first = bench.ship();
        const int queued = bench.ship();
        QTRY_COMPARE(bench.phase(first), Phase::Uploading);
        QFile file(bench.archivePath());
        QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
        file.close();
        bench.uploads->cancel(first);
        QTRY_COMPARE(bench.phase(queued), Phase::Failed);
        QCOMPARE(bench.row(queued).error->cause, Error::Cause::SourceChanged);
    }

    void theBuildThatHasTheNameAlreadyIsLeftAlone()
    {
        Bench bench;
        const int number = bench.ship();
        QVERIFY(bench.reaches(number, Phase::Done));
        bench.session.fail("CreateBuild", Fault::Kind::Drop);
        const int again = bench.shipAs(bench.row(number).build);
        QTRY_COMPARE(bench.phase(again), Phase::Failed);
        QCOMPARE(bench.session.requests("DeleteBuild"), 0);
    }

    void anIdOfOnesOwnIsAskedForAgain()
    {
        Bench bench;
        bench.session.fail("CreateBuild", Fault::Kind::Status);
        const int number = bench.shipAs(BuildId(u"build-of-mine-1"_s));
        QTRY_COMPARE(bench.phase(number), Phase::Failed);
        bench.uploads->resume(number);
        QVERIFY(bench.reaches(number, Phase::Done));
        QCOMPARE(bench.row(number).build.text(), u"build-of-mine-1"_s);
    }

    void takingTheRightAwayWhileItIsMadeSendsNothing()
    {
        Bench bench;
        Fault late = Fault::on("CreateBuild", Fault::Kind::Delay);
        late.delay = 1s;
        bench.session.server().faults().arm(late);
        const int number = bench.ship();
        QTRY_COMPARE(bench.session.requests("CreateBuild"), 1);
        QCOMPARE(bench.phase(number), Phase::Creating);
        bench.session.client().setAccess(Access::ReadOnly);
        QTRY_COMPARE(bench.phase(number), Phase::Paused);
        QCOMPARE(bench.row(number).progress.confirmed, 0);
    }

    void anotherBuildIsToldOf()
    {
        Bench bench;
        QSignalSpy replaced(bench.uploads.get(), &Uploads::buildReplaced);
        bench.arm("UploadPart", Fault::Kind::Status, 1, 403);
        const int number = bench.ship();
        QVERIFY(bench.reaches(number, Phase::Done));
        QCOMPARE(replaced.count(), 1);
        QCOMPARE(replaced.first().at(1).value<BuildId>(), bench.row(number).build);
        QTRY_COMPARE(bench.session.requests("DeleteBuild"), 1);
    }

    void anImageOfARegistryIsBuiltFrom()
    {
        Bench bench;
        RegistryOrder order;
        order.image.image = u"studio/server:1.4"_s;
        order.tag = u"1.4"_s;
        const int number = bench.uploads->ship(order, bench.session.org());
        QVERIFY(bench.reaches(number, Phase::Done));
        QVERIFY(bench.row(number).isFromRegistry);
        QCOMPARE(bench.uploadsAtTheStorage(), std::size_t{0});
        QTRY_VERIFY(bench.uploads->log(number)->rowCount() > 2);
    }

    void itEndsInTheMiddleOfAnything()
    {
        for (const Phase phase : {Phase::Creating, Phase::Uploading, Phase::Building}) {
            Bench bench;
            if (phase == Phase::Uploading)
                bench.arm("UploadPart", Fault::Kind::Silent, 2);
            const int number = bench.ship();
            QTRY_COMPARE(bench.phase(number), phase);
            bench.uploads.reset();
        }
    }
};

QTEST_GUILESS_MAIN(TestUploads)
#include "tst_uploads.moc"
