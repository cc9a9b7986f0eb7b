// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/support/uploadsbench.h"

using namespace hathora;
using namespace hathora::testing;

using Fault = sandbox::Fault;
using Phase = UploadPhase;
using Bench = UploadsBench;

/// What of uploads is on disk, with their journals' key in a keychain.
class TestKeptUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"),
                 "run under tests/support/with-keyring.sh, as ./dev test does");
    }

    void whatWasNotFinishedIsFoundAndGoneOnWith()
    {
        Bench bench;
        bench.keep();
        const int number = bench.ship();
        // At once: the rest would be there in a moment.
        connect(&bench.uploads->model(), &QAbstractItemModel::dataChanged, bench.uploads.get(), [&] {
            if (bench.phase(number) == Phase::Uploading && bench.row(number).progress.confirmed > 0)
                bench.uploads->pause(number);
        });
        QTRY_COMPARE(bench.phase(number), Phase::Paused);
        const qint64 confirmed = bench.row(number).progress.confirmed;
        QCOMPARE(bench.phase(number), Phase::Paused);
        QVERIFY(bench.row(number).outlivesRun);
        QCOMPARE(bench.kept(u"*.journal"_s).size(), 1);

        bench.begin();
        QSignalSpy found(bench.uploads.get(), &Uploads::found);
        bench.keep();
        QTRY_COMPARE(found.count(), 1);
        const int again = bench.uploads->model().keyAt(0);
        QCOMPARE(bench.phase(again), Phase::Found);
        QVERIFY(bench.row(again).progress.confirmed >= confirmed);
        QCOMPARE(bench.row(again).name, u"server.tgz"_s);
        bench.uploads->resumeFound();
        QVERIFY(bench.reaches(again, Phase::Done));
        QCOMPARE(bench.uploadsAtTheStorage(), std::size_t{1});
        QVERIFY(bench.kept(u"*.journal"_s).isEmpty());
    }

    void aReceiptAndTheLogAreKept()
    {
        Bench bench;
        bench.keep();
        const int number = bench.ship();
        QVERIFY(bench.reaches(number, Phase::Done));
        // All came before the end, but are shown a moment later.
        const int lines = int(bench.uploads->log(number)->lastNumber());
        QVERIFY(lines > 2);
        QTRY_COMPARE(bench.uploads->log(number)->rowCount(), lines);
        const UploadRow before = bench.row(number);

        bench.begin();
        bench.keep();
        const int again = bench.uploads->model().keyAt(0);
        QCOMPARE(bench.phase(again), Phase::Done);
        QCOMPARE(bench.row(again).build, before.build);
        QCOMPARE(bench.row(again).sha256, before.sha256);
        QCOMPARE(bench.row(again).parts.size(), before.parts.size());
        QTRY_COMPARE(bench.uploads->log(again)->rowCount(), lines);
    }

    void whatIsTakenFromTheListDoesNotComeBack()
    {
        Bench bench;
        bench.keep();
        const int number = bench.ship();
        QVERIFY(bench.reaches(number, Phase::Done));
        bench.uploads->discard(number);
        QVERIFY(bench.kept(u"*"_s).isEmpty());

        bench.begin();
        bench.keep();
        QCOMPARE(bench.uploads->model().rowCount(), 0);
    }

    void whatAnotherProgramUploadsIsNotOffered()
    {
        Bench bench;
        bench.keep();
        bench.arm("UploadPart", Fault::Kind::Silent, 2);
        const int number = bench.ship();
        QTRY_COMPARE(bench.phase(number), Phase::Uploading);
        const std::unique_ptr<Uploads> other = std::move(bench.uploads);

        bench.begin();
        bench.keep();
        QCOMPARE(bench.uploads->model().rowCount(), 0);
    }

    void cancellingWhatIsBeingBuiltLeavesTheBuild()
    {
        Bench bench;
        bench.keep();
        const int number = bench.ship();
        QTRY_COMPARE(bench.phase(number), Phase::Building);
        QTRY_COMPARE(bench.session.requests("RunBuild"), 1);
        bench.begin();
        bench.keep();
        const int found = bench.uploads->model().keyAt(0);
        QTRY_COMPARE(bench.phase(found), Phase::Found);

        bench.uploads->cancel(found);

        QCOMPARE(bench.phase(found), Phase::Cancelled);
        QVERIFY(bench.kept(u"*.journal"_s).isEmpty());
        QCOMPARE(bench.session.requests("DeleteBuild"), 0);
    }

    void anOrderToBuildWhoseAnswerWasLostIsNotAFailure()
    {
        Bench bench;
        bench.keep();
        bench.session.fail("RunBuild", Fault::Kind::Swallow);
        const int number = bench.ship();
        QTRY_COMPARE(bench.session.requests("RunBuild"), 1);
        QCOMPARE(bench.phase(number), Phase::Building);
        bench.begin();
        bench.keep();
        const int found = bench.uploads->model().keyAt(0);
        QTRY_COMPARE(bench.phase(found), Phase::Found);
        bench.uploads->resumeFound();
        QVERIFY(bench.reaches(found, Phase::Done));
    }

    void anotherProfilesUploadsAreNotOurs()
    {
        Bench bench;
        bench.keep();
        QVERIFY(bench.reaches(bench.ship(), Phase::Done));
        bench.begin();
        QSignalSpy answered(bench.uploads.get(), &Uploads::keepingChanged);
        bench.uploads->keepIn(bench.keptPath(), u"profile-2"_s, TokenStore(20s, bench.service));
        QVERIFY(answered.wait(20'000));
        QCOMPARE(bench.uploads->model().rowCount(), 0);
    }

    void whatIsOfNoUseIsSweptAndNothingElse()
    {
        Bench bench;
        QVERIFY(QDir().mkpath(bench.keptPath()));
        for (const QString &name : {u"hathora-ship-1.tar.gz"_s, u"hathora-ship-2.tar.gz.part"_s,
                                    u"bld-1.log"_s, u"mine.tar.gz"_s}) {
            QFile file(bench.keptPath() + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-30), QFile::FileModificationTime));
        }
        bench.keep();
        QCOMPARE(bench.kept(u"*"_s), QStringList{u"mine.tar.gz"_s});
    }

    void anotherServersUploadsAreNotOurs()
    {
        Bench one;
        one.keep();
        one.arm("UploadPart", Fault::Kind::Silent, 2);
        const int number = one.ship();
        QTRY_COMPARE(one.phase(number), Phase::Uploading);
        one.uploads->pause(number);

        SandboxSession another(smallParts());
        Uploads uploads(another.api(), CheckTimes());
        QSignalSpy answered(&uploads, &Uploads::keepingChanged);
        uploads.keepIn(one.keptPath(), u"profile-1"_s, TokenStore(20s, one.service));
        QVERIFY(answered.wait(20'000));
        QCOMPARE(uploads.model().rowCount(), 0);
        QCOMPARE(one.kept(u"*.journal"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestKeptUploads)
#include "tst_keptuploads.moc"
