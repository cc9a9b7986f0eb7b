// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historyschema.h"
#include "tests/models/support/historyshelf.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <optional>

using namespace hathora;
using namespace hathora::testing;

namespace {

void truncateTo(const QString &path, qint64 size)
{
    QFile file(path);
    QVERIFY(file.resize(size));
}

} // namespace

/// Files as they should not be. None of them stops the program, or what it keeps next.
class HistoryTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileOfAnOlderVersionIsTakenOver()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.db"_s);
        {
            Stranger first(path);
            QVERIFY(
                first.run(u"CREATE TABLE scope (id INTEGER PRIMARY KEY, profile TEXT NOT NULL, server TEXT "
                          "NOT NULL, app TEXT NOT NULL, UNIQUE (profile, server, app))"_s));
            QVERIFY(
                first.run(u"CREATE TABLE deployment (scope INTEGER NOT NULL REFERENCES scope, id TEXT NOT "
                          "NULL, build TEXT NOT NULL, tag TEXT NOT NULL, build_tag TEXT NOT NULL, "
                          "created_at INTEGER NOT NULL, PRIMARY KEY (scope, id)) WITHOUT ROWID"_s));
            QVERIFY(first.run(
                u"INSERT INTO scope VALUES (1, 'profile-1', 'https://hathora.example', 'app-1')"_s));
            QVERIFY(first.run(u"INSERT INTO deployment VALUES (1, 'dep-9', 'bld-9', 'v9', '1.9', 9)"_s));
            QVERIFY(first.run(u"PRAGMA user_version = 1"_s));
        }
        HistoryKeeper keeper({path}, {});
        keeper.begin();
        QCOMPARE(keeper.health(), (HistoryHealth{Keeping::Disk, Trouble::None}));
        QCOMPARE(keeper.read(everything()).deployments.first().id, DeploymentId(u"dep-9"_s));
        keeper.write({scope(), {}, sample(noon)});
        QCOMPARE(keeper.read(everything()).samples.size(), 1);
    }

    void aFileOfANewerVersionIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = filled(folder);
        {
            Stranger stranger(path);
            QVERIFY(stranger.run(u"PRAGMA user_version = %1"_s.arg(historyschema::currentVersion() + 1)));
        }
        HistoryKeeper keeper({path}, {});
        keeper.begin();
        QCOMPARE(keeper.health(), (HistoryHealth{Keeping::Memory, Trouble::Newer}));
        keeper.write({scope(), {}, sample(noon)});
        QCOMPARE(keeper.read(everything()).samples.size(), 1);
        QCOMPARE(Stranger(path).value(u"SELECT count(*) FROM sample"_s).toInt(), 200);
    }

    void aTornFileIsSetAsideOrRead_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {0, 1, 3, 7, 20, 40, 60, 80, 95, 99})
            QTest::addRow("%d %% of it is left", percent) << percent;
    }

    void aTornFileIsSetAsideOrRead()
    {
        QFETCH(int, percent);
        QTemporaryDir folder;
        const QString path = filled(folder);
        truncateTo(path, QFileInfo(path).size() * percent / 100);
        HistoryKeeper keeper({path}, {});
        keeper.begin();
        QCOMPARE(keeper.health().keeping, Keeping::Disk);
        QCOMPARE(QFileInfo::exists(path + u".bad"_s), keeper.health().trouble == Trouble::SetAside);
        keeper.write({scope(), {}, sample(noon + day)});
        QCOMPARE(keeper.read(everything()).samples.last(), sample(noon + day));
    }

    void aFileWithWrongBitsStopsNothing()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 12; ++round) {
            QTemporaryDir folder;
            QFile file(filled(folder));
            QVERIFY(file.open(QIODevice::ReadWrite));
            for (int i = 0; i < 20; ++i) {
                file.seek(random.bounded(file.size()));
                file.write(QByteArray(1, char(random.bounded(256))));
            }
            file.close();
            HistoryKeeper keeper({file.fileName()}, {});
            keeper.begin();
            keeper.read(everything());
            keeper.write({scope(), {}, sample(noon + day)});
            keeper.prune(noon + day);
            keeper.write({scope(), {}, sample(noon + 2 * day)});
            const QList<HistorySample> samples = keeper.read(everything()).samples;
            QVERIFY(!samples.isEmpty());
            QCOMPARE(samples.last().at, noon + 2 * day);
        }
    }

    void whatIsNoDatabaseIsSetAside()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        HistoryKeeper keeper({path}, {});
        keeper.begin();
        QCOMPARE(keeper.health(), (HistoryHealth{Keeping::Disk, Trouble::SetAside}));
        QCOMPARE(QFileInfo(path + u".bad"_s).size(), 10'000);
    }

    void aFullDiskLosesTheOldestAndSaysNothingWorse()
    {
        HistoryLimits limits;
        limits.pages = 24;
        Shelf shelf(limits);
        for (int i = 0; i < 2000; ++i)
            shelf.keeper.write({scope(), {}, sample(noon + i * minute)});
        QCOMPARE(shelf.keeper.health().keeping, Keeping::Disk);
        const HistoryAnswer answer = shelf.keeper.read(everything());
        QVERIFY(answer.samples.size() > 100);
        QCOMPARE(answer.samples.last().at, noon + 1999 * minute);
        QVERIFY(*answer.since > noon);
        QVERIFY(QFileInfo(shelf.path()).size() <= 24 * 4096);
    }

    void whereThereIsNoRoomAtAllItSaysSo()
    {
        HistoryLimits limits;
        limits.pages = 16; // what the empty tables take
        Shelf shelf(limits);
        HistoryRecord large{scope(), {}, sample(noon)};
        for (int i = 0; i < 400; ++i)
            large.deployments.append(seen(i));
        shelf.keeper.write(large);
        QCOMPARE(shelf.keeper.health().trouble, Trouble::Full);
        shelf.keeper.write({scope(), {}, sample(noon)});
        QCOMPARE(shelf.keeper.health().trouble, Trouble::None);
    }

    void aLockedFileLosesOneSampleAndNoTime()
    {
        Shelf shelf;
        shelf.keeper.write({scope(), {}, sample(noon)});
        Stranger stranger(shelf.path());
        QVERIFY(stranger.run(u"BEGIN IMMEDIATE"_s));
        QElapsedTimer timer;
        timer.start();
        shelf.keeper.write({scope(), {}, sample(noon + hour)});
        QVERIFY(timer.elapsed() < 4000); // left to itself SQLite's driver waits for five seconds
        QCOMPARE(shelf.keeper.health(), (HistoryHealth{Keeping::Disk, Trouble::Locked}));
        QCOMPARE(shelf.samples(), 1); // who writes does not keep others from reading
        QVERIFY(stranger.run(u"ROLLBACK"_s));
        shelf.keeper.write({scope(), {}, sample(noon + 2 * hour)});
        QCOMPARE(shelf.keeper.health().trouble, Trouble::None);
        QCOMPARE(shelf.samples(), 2);
    }

    void aFileThatWasLockedAtTheStartIsTriedAgain()
    {
        QTemporaryDir folder;
        const QString path = filled(folder);
        std::optional<Stranger> stranger(std::in_place, path);
        QVERIFY(stranger->run(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        QVERIFY(stranger->run(u"DELETE FROM deployment WHERE id = 'dep-0'"_s));
        HistoryKeeper keeper({path}, {});
        keeper.begin();
        QCOMPARE(keeper.health(), (HistoryHealth{Keeping::Memory, Trouble::Locked}));
        stranger.reset();
        keeper.prune(noon + 200 * minute);
        QCOMPARE(keeper.health(), (HistoryHealth{Keeping::Disk, Trouble::None}));
        QCOMPARE(keeper.read(everything()).samples.size(), 200);
    }

    void whereNoFileCanBeItIsKeptInMemory()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        HistoryKeeper keeper({folder.filePath(u"file/history.db"_s)}, {});
        keeper.begin();
        QCOMPARE(keeper.health(), (HistoryHealth{Keeping::Memory, Trouble::Unusable}));
        keeper.write({scope(), {}, sample(noon)});
        QCOMPARE(keeper.read(everything()).samples.size(), 1);
    }

    void aRunThatDoesNotKeepLeavesTheFileAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.db"_s);
        HistoryKeeper keeper({path, HistoryPlace::Use::ThisRun}, {});
        keeper.begin();
        QVERIFY(!QFileInfo::exists(path));
        keeper.write({scope(), {}, sample(noon)});
        QCOMPARE(keeper.health(), (HistoryHealth{Keeping::Memory, Trouble::None}));
        QCOMPARE(keeper.read(everything()).samples.size(), 1);
    }

    void whatIsForgottenIsGoneFromTheDisk()
    {
        QTemporaryDir folder;
        const QString path = filled(folder);
        HistoryKeeper keeper({path}, {});
        keeper.begin();
        keeper.forget();
        QVERIFY(keeper.read(everything()).samples.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("dep-1"));
    }
};

QTEST_GUILESS_MAIN(HistoryTroubleTest)
#include "tst_historytrouble.moc"
