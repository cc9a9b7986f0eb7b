// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/history.h"
#include "tests/models/support/historyshelf.h"
#include "tests/support/cputime.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSeenIsThereInTheNextRun()
    {
        QTemporaryDir folder;
        filled(folder);
        HistoryKeeper next({folder.filePath(u"history.db"_s)}, {});
        next.begin();
        const HistoryAnswer answer = next.read(everything());
        QCOMPARE(answer.samples.size(), 200);
        QCOMPARE(answer.samples.first(), sample(noon));
        QCOMPARE(answer.since, std::optional(noon));
        QCOMPARE(answer.deployments.size(), 200);
        QVERIFY(answer.deployments.contains(seen(7)));
        QCOMPARE(next.health(), (HistoryHealth{Keeping::Disk, Trouble::None}));
    }

    void anApplicationSeesItsOwnPastAlone()
    {
        Shelf shelf;
        shelf.keeper.write({scope(), {seen(1)}, sample(noon)});
        const HistoryAnswer other = shelf.keeper.read(everything(scope(u"app-2"_s)));
        QVERIFY(other.samples.isEmpty());
        QVERIFY(other.deployments.isEmpty());
        QVERIFY(!other.since);
    }

    void theFilesAreForTheUserAlone()
    {
        Shelf shelf;
        shelf.keeper.write({scope(), {}, sample(noon)});
        for (const QString &file : {shelf.path(), shelf.path() + u"-wal"_s})
            QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
    }

    void withoutRegionsTheyAreSummed()
    {
        Shelf shelf;
        shelf.keeper.write({scope(), {}, sample(noon, 5)});
        HistoryQuery query = everything();
        query.detail = HistoryQuery::Detail::Deployments;
        const QList<ProcessTally> tallies = shelf.keeper.read(query).samples.first().tallies;
        QCOMPARE(tallies.size(), 2);
        QCOMPARE(tallies.last(), (ProcessTally{DeploymentId(u"dep-2"_s), {}, u"running"_s, 10, 1, 50}));
    }

    void aLongTimeIsThinnedToTheLastOfEachStretch()
    {
        Shelf shelf;
        for (int i = 0; i <= 100; ++i)
            shelf.keeper.write({scope(), {}, sample(noon + i * minute, i)});
        const auto samples = shelf.keeper.read({scope(), noon, noon + 100 * minute, 10}).samples;
        QVERIFY(samples.size() >= 10 && samples.size() <= 11);
        QCOMPARE(samples.last().at, noon + 100 * minute);
    }

    void theLastBeforeTheWindowComesToo()
    {
        Shelf shelf;
        shelf.keeper.write({scope(), {}, sample(noon)});
        shelf.keeper.write({scope(), {}, sample(noon + hour)});
        const auto samples = shelf.keeper.read({scope(), noon + minute, noon + 2 * hour}).samples;
        QCOMPARE(samples.size(), 2);
        QCOMPARE(samples.first().at, noon);
    }

    void ofTwoWindowsOnOneApplicationOneKeepsTheSample()
    {
        Shelf shelf;
        HistoryKeeper other({shelf.path()}, {});
        other.begin();
        shelf.keeper.write({scope(), {}, sample(noon)});
        other.write({scope(), {}, sample(noon + 2'000)});
        other.write({scope(), {}, sample(noon + minute)});
        QCOMPARE(shelf.samples(), 2);
        QCOMPARE(shelf.keeper.read(everything()).samples, other.read(everything()).samples);
    }

    void oldSamplesBecomeFewerAndGo()
    {
        Shelf shelf;
        const qint64 now = noon;
        for (int i = 0; i < 60; ++i) {
            shelf.keeper.write({scope(), {}, sample(now - hour + i * minute)});
            shelf.keeper.write({scope(), {}, sample(now - 10 * day + i * minute)});
            shelf.keeper.write({scope(), {}, sample(now - 100 * day + i * minute)});
            shelf.keeper.write({scope(), {}, sample(now - 500 * day + i * minute)});
        }
        shelf.keeper.prune(now);
        int fresh = 0;
        int middle = 0;
        int old = 0;
        for (const HistorySample &each : shelf.keeper.read(everything()).samples)
            ++(each.at > now - day ? fresh : each.at > now - 20 * day ? middle : old);
        QCOMPARE(fresh, 60);
        QCOMPARE(middle, 6);
        QCOMPARE(old, 1);
    }

    void tooManyAreLetGoFromTheOldest()
    {
        HistoryLimits limits;
        limits.samples = 10;
        limits.deployments = 5;
        Shelf shelf(limits);
        for (int i = 0; i < 30; ++i)
            shelf.keeper.write({scope(), {seen(i)}, sample(noon + i * minute)});
        shelf.keeper.prune(noon + hour);
        const HistoryAnswer answer = shelf.keeper.read(everything());
        QCOMPARE(answer.samples.size(), 10);
        QCOMPARE(answer.since, std::optional(noon + 20 * minute));
        QCOMPARE(answer.deployments.size(), 5);
        QVERIFY(answer.deployments.contains(seen(29)));
    }

    void whatWasLetGoGivesItsRoomBack()
    {
        HistoryLimits limits;
        limits.samples = 1;
        Shelf shelf(limits);
        for (int i = 0; i < 3000; ++i)
            shelf.keeper.write({scope(), {}, sample(noon + i * minute)});
        Stranger stranger(shelf.path());
        const int before = stranger.value(u"PRAGMA page_count"_s).toInt();
        shelf.keeper.prune(noon + 3000 * minute);
        QVERIFY(stranger.value(u"PRAGMA page_count"_s).toInt() < before / 2);
    }

    void namesOfAMegabyteAreCut()
    {
        Shelf shelf;
        SeenDeployment huge = seen(1);
        huge.tag = QString(1'000'000, u'x');
        shelf.keeper.write({scope(), {huge}, {}});
        QVERIFY(shelf.keeper.read(everything()).deployments.first().tag.size() < 1000);
    }

    void aYearIsReadInTime()
    {
        Shelf shelf;
        HistorySample each{0, true, {}};
        for (int region = 0; region < 10; ++region) {
            for (const int deployment : {1, 2}) {
                for (const QString &status : {u"running"_s, u"draining"_s})
                    each.tallies.append({DeploymentId(u"dep-%1"_s.arg(deployment)), QString::number(region),
                                         status, 80, 3, 400});
            }
        }
        for (qint64 at = noon - 365 * day; at < noon; at += at < noon - 35 * day ? hour : 10 * minute) {
            each.at = at;
            shelf.keeper.write({scope(), {}, each});
        }
        const CpuTime time;
        const HistoryAnswer answer = shelf.keeper.read({scope(), noon - 365 * day, noon, 1000});
        const double took = time.ms();
        qInfo("%lld samples of a year in %.1f ms", qlonglong(answer.samples.size()), took);
        QVERIFY(answer.samples.size() > 900);
        QVERIFY(took < 50);
    }

    void theThreadWritesAndAnswersInOrder()
    {
        QTemporaryDir folder;
        History history({folder.filePath(u"history.db"_s)});
        QList<HistoryAnswer> answers;
        connect(&history, &History::answered, this,
                [&](const HistoryAnswer &answer) { answers.append(answer); });
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        history.record({scope(), {seen(1)}, sample(now)});
        history.ask({scope(), now - hour, now + hour});
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.first().samples.size(), 1);
        QCOMPARE(history.health().keeping, Keeping::Disk);
    }

    void whatWasRecordedLastIsWrittenBeforeItGoes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.db"_s);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        History({path}).record({scope(), {}, sample(now)});
        HistoryKeeper keeper({path}, {});
        keeper.begin();
        HistoryQuery query = everything();
        query.to = now * 2;
        QCOMPARE(keeper.read(query).samples.size(), 1);
    }

    void twoWritersLoseNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.db"_s);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        {
            History one({path});
            History other({path});
            for (int i = 0; i < 200; ++i) {
                one.record({scope(u"app-1"_s), {}, sample(now - i * minute)});
                other.record({scope(u"app-2"_s), {}, sample(now - i * minute)});
            }
        }
        HistoryKeeper keeper({path}, {});
        keeper.begin();
        for (const QString &app : {u"app-1"_s, u"app-2"_s}) {
            HistoryQuery query = everything(scope(app));
            query.to = now * 2;
            QCOMPARE(keeper.read(query).samples.size(), 200);
        }
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
