// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/uploads/uploadbench.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using Cause = Error::Cause;
using Kind = sandbox::Fault::Kind;
using PartState = BuildUpload::PartState;
using State = BuildUpload::State;

class TestBuildUpload : public QObject
{
    Q_OBJECT

private:
    /// In the very moment when so many parts are confirmed, however fast that is. Done once.
    template <typename Act>
    static void whenSent(BuildUpload &upload, int parts, Act act)
    {
        connect(&upload, &BuildUpload::progressed, &upload, [&upload, parts, act, isDone = false]() mutable {
            if (!isDone && upload.record().parts.size() >= parts && upload.state() == State::Uploading) {
                isDone = true;
                act();
            }
        });
    }

    /// What was in the line when it was given up still arrives.
    static bool nothingMoreArrives(UploadBench &bench)
    {
        const auto arrived = [&bench] {
            const auto tally = bench.tally();
            return std::tuple(tally.partTries, tally.partsReceived, tally.bytesArrived);
        };
        return QTest::qWaitFor([&] { return steady(arrived, 100ms); }, 20'000);
    }

    /// Sends until so many parts are confirmed, and forgets about it as if the program had been killed.
    static int partsSentBeforeTheEnd(UploadBench &bench, int parts)
    {
        auto upload = bench.upload(bench.newTask());
        whenSent(*upload, parts, [&upload] { upload->pause(); });
        upload->start();
        if (!QTest::qWaitFor([&] { return upload->state() == State::Paused; }, 20'000))
            return -1;
        const int sent = int(upload->record().parts.size());
        upload.reset();
        return nothingMoreArrives(bench) ? sent : -1;
    }

private Q_SLOTS:
    void anArchiveArrivesAsItIs()
    {
        UploadBench bench;
        const auto upload = bench.upload(bench.newTask());
        QSignalSpy states(upload.get(), &BuildUpload::stateChanged);
        upload->start();
        QTRY_COMPARE(upload->state(), State::Done);
        QCOMPARE(states.count(), 3);
        QCOMPARE(bench.stored(), bench.content());
        QCOMPARE(bench.tally().partTries, std::size_t{40});
        QCOMPARE(bench.tally().bytesArrived, bench.content().size());
    }

    void whatIsConfirmedOnlyGrows()
    {
        UploadBench bench;
        bench.arm("UploadPart", Kind::Status, 12);
        const auto upload = bench.upload(bench.newTask());
        QList<qint64> seen;
        connect(upload.get(), &BuildUpload::progressed, this,
                [&] { seen.append(upload->progress().confirmed); });
        upload->start();
        QTRY_COMPARE(upload->state(), State::Done);
        QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
        QCOMPARE(seen.constFirst(), 0);
        QCOMPARE(upload->progress().confirmed, upload->progress().total);
        QCOMPARE(upload->parts().count(PartState::Confirmed), 40);
    }

    void noMorePartsGoAtOnceThanMay()
    {
        UploadBench bench;
        const auto upload = bench.upload(bench.newTask());
        qsizetype most = 0;
        connect(upload.get(), &BuildUpload::progressed, this,
                [&] { most = std::max(most, upload->parts().count(PartState::Sending)); });
        upload->start();
        QTRY_COMPARE(upload->state(), State::Done);
        QVERIFY2(most >= 2 && most <= 6, qPrintable(QString::number(most)));
    }

    void afterAPauseItGoesOnWhereItWas()
    {
        UploadBench bench;
        const auto upload = bench.upload(bench.newTask());
        whenSent(*upload, 5, [&upload] { upload->pause(); });
        upload->start();
        QTRY_COMPARE(upload->state(), State::Paused);
        QTRY_COMPARE(upload->parts().count(PartState::Sending), 0); // what had arrived is written down
        QVERIFY(nothingMoreArrives(bench));
        QVERIFY(bench.tally().partsReceived < 40); // no part of the rest
        upload->resume();
        QTRY_COMPARE(upload->state(), State::Done);
        QCOMPARE(bench.stored(), bench.content());
        QVERIFY(bench.tally().partsReceived <= 46);
    }

    void whatIsAbortedStaysAsItIs()
    {
        UploadBench bench;
        const auto upload = bench.upload(bench.newTask());
        whenSent(*upload, 5, [&upload] { upload->abort(); });
        upload->start();
        QTRY_COMPARE(upload->state(), State::Aborted);
        QVERIFY(nothingMoreArrives(bench));
        QVERIFY(bench.tally().partsReceived < 40); // no part of the rest
        QVERIFY(QFile::exists(bench.journalPath()));
    }

    void afterARestartNoConfirmedPartIsSentAgain()
    {
        UploadBench bench;
        const int sent = partsSentBeforeTheEnd(bench, 15);
        QVERIFY(sent >= 15);
        const std::size_t before = bench.tally().partsReceived;
        const BuildUpload::Task task = bench.resumedTask();
        QVERIFY(task.record.parts.size() >= sent);
        const auto upload = bench.upload(task);
        QCOMPARE(upload->record().bytesConfirmed(), upload->progress().confirmed);
        upload->start();
        QTRY_COMPARE(upload->state(), State::Done);
        QCOMPARE(bench.stored(), bench.content());
        QCOMPARE(bench.tally().partsReceived - before, std::size_t(40 - task.record.parts.size()));
    }

    void anUploadThatIsCompleteIsRememberedAsThat()
    {
        UploadBench bench(3);
        auto upload = bench.upload(bench.newTask());
        upload->start();
        QTRY_COMPARE(upload->state(), State::Done);
        upload.reset(); // it holds the journal
        QCOMPARE(bench.resumedTask().record.stage, UploadStage::Complete);
        QCOMPARE(bench.resumedTask().record.parts.size(), 3);
    }

    void linksThatHaveExpiredEndIt()
    {
        UploadBench bench;
        QVERIFY(partsSentBeforeTheEnd(bench, 5) >= 5);
        bench.session().world().advance(2h);
        const std::int64_t arrived = bench.tally().bytesArrived;
        const auto upload = bench.upload(bench.resumedTask());
        upload->start();
        QTRY_COMPARE(upload->state(), State::Failed);
        QCOMPARE(upload->error()->cause, Cause::LinkExpired);
        QCOMPARE(upload->error()->status, 403);
        QCOMPARE(bench.tally().bytesArrived, arrived); // refused before a byte of a body was sent
    }

    void anArchiveThatChangedIsNotMixed_data()
    {
        QTest::addColumn<bool>("before");
        QTest::addRow("before it goes on") << true;
        QTest::addRow("while it is sent") << false;
    }

    void anArchiveThatChangedIsNotMixed()
    {
        QFETCH(const bool, before);
        UploadBench bench;
        const auto change = [&bench] {
            QFile file(bench.archivePath());
            QVERIFY(file.open(QIODevice::Append));
            file.write("x");
        };
        QVERIFY(partsSentBeforeTheEnd(bench, 5) >= 5);
        if (before)
            change();
        const std::size_t received = bench.tally().partsReceived;
        const auto upload = bench.upload(bench.resumedTask());
        upload->start();
        if (!before)
            change();
        QTRY_COMPARE(upload->state(), State::Failed);
        QCOMPARE(upload->error()->cause, Cause::SourceChanged);
        QVERIFY(!bench.tally().complete);
        QVERIFY(bench.tally().partsReceived <= received + 6);
    }

    void anArchiveThatIsGoneIsSaidToBe()
    {
        UploadBench bench;
        QVERIFY(partsSentBeforeTheEnd(bench, 5) >= 5);
        QVERIFY(QFile::remove(bench.archivePath()));
        const auto upload = bench.upload(bench.resumedTask());
        upload->start();
        QCOMPARE(upload->state(), State::Failed);
        QCOMPARE(upload->error()->cause, Cause::SourceUnreadable);
    }

    void whatFailedCanBeGoneOnWith()
    {
        UploadBench bench;
        bench.arm("UploadPart", Kind::Status, sandbox::Fault::withoutEnd, 500);
        const auto upload = bench.upload(bench.newTask(), 8);
        upload->start();
        QTRY_COMPARE(upload->state(), State::Failed);
        QCOMPARE(upload->error()->status, 500);
        bench.session().server().storage().faults().clear();
        upload->resume();
        QVERIFY(!upload->error());
        QTRY_COMPARE(upload->state(), State::Done);
        QCOMPARE(bench.stored(), bench.content());
    }

    void aRefusalIsNotRepeated()
    {
        UploadBench bench;
        bench.arm("UploadPart", Kind::Status, sandbox::Fault::withoutEnd, 400);
        const auto upload = bench.upload(bench.newTask());
        upload->start();
        QTRY_COMPARE(upload->state(), State::Failed);
        QCOMPARE(upload->error()->status, 400);
    }

    void aCompletionThatIsNoneIsAskedForAgain_data()
    {
        QTest::addColumn<Kind>("fault");
        QTest::addRow("200 with an error inside") << Kind::ErrorDocument;
        QTest::addRow("nonsense") << Kind::Corrupt;
        QTest::addRow("cut off") << Kind::Cut;
        QTest::addRow("answer lost") << Kind::Swallow;
        QTest::addRow("dropped") << Kind::Drop;
        QTest::addRow("500") << Kind::Status;
        QTest::addRow("too often") << Kind::Throttle;
    }

    void aCompletionThatIsNoneIsAskedForAgain()
    {
        QFETCH(const Kind, fault);
        UploadBench bench(3);
        bench.arm("CompleteUpload", fault);
        const auto upload = bench.upload(bench.newTask());
        upload->start();
        QTRY_COMPARE(upload->state(), State::Done);
        QCOMPARE(bench.stored(), bench.content());
        QCOMPARE(bench.tally().partsReceived, std::size_t{3});
    }

    void aCompletionThatIsNeverOneFails()
    {
        UploadBench bench(3);
        bench.arm("CompleteUpload", Kind::ErrorDocument, sandbox::Fault::withoutEnd);
        const auto upload = bench.upload(bench.newTask(), 4);
        upload->start();
        QTRY_COMPARE(upload->state(), State::Failed);
        QCOMPARE(upload->error()->message, QStringLiteral("InternalError: We encountered an internal error. "
                                                          "Please try again."));
    }

    void anotherNetworkBeginsAnewWhatIsOnItsWay()
    {
        UploadBench bench;
        bench.arm("UploadPart", Kind::Silent, 2);
        const auto upload = bench.upload(bench.newTask());
        upload->start();
        QVERIFY(steady([&] { return bench.tally().partsReceived; }, 100ms));
        QCOMPARE(upload->progress().confirmed, 0);
        upload->reconnect();
        QTRY_COMPARE(upload->state(), State::Done);
        QCOMPARE(bench.stored(), bench.content());
    }

    void withoutAJournalItIsSentAllTheSame()
    {
        UploadBench bench;
        BuildUpload::Task task = bench.newTask();
        task.journal.reset();
        const auto upload = bench.upload(task);
        upload->start();
        QTRY_COMPARE(upload->state(), State::Done);
        QCOMPARE(bench.stored(), bench.content());
    }

    void itCanBeDeletedInTheMiddle()
    {
        UploadBench bench;
        auto upload = bench.upload(bench.newTask());
        bool isSent = false;
        whenSent(*upload, 3, [&] {
            isSent = true;
            upload.release()->deleteLater(); // it is in the middle of telling
        });
        upload->start();
        QTRY_VERIFY(isSent);
        QVERIFY(nothingMoreArrives(bench));
        QVERIFY(bench.tally().partsReceived < 40); // no part of the rest
    }
};

QTEST_GUILESS_MAIN(TestBuildUpload)
#include "tst_buildupload.moc"
