// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/packing.h"
#include "tests/archive/tree.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <utime.h>

#include <csignal>
#include <thread>

using namespace hathora;
using namespace hathora::testing;

namespace {

/// Something of everything that a tar has to say in its own way.
void fillWithEverything(Tree &tree)
{
    tree.file("Dockerfile", "FROM scratch\n").file("bin/server", noise(3'000'000), 0755);
    tree.file("bin/setuid", "x", 04755).file("none", "").file("closed", "x", 0600).folder("empty/deeper");
    tree.folder("sticky", 01777).link("bin/link", "server").link("dangling", "no/where");
    tree.link("far", "bin/" + QByteArray(180, 'l'))
        .file(QByteArray("long/").repeated(40) + QByteArray(200, 'n'));
    tree.file(QByteArray(255, 'w')).file("\xC3\xA4\xC3\xB6/\xE6\x97\xA5\xE6\x9C\xAC.txt", "unicode");
    tree.file("text", QByteArray("compresses well\n").repeated(200'000)).file("with\nnewline", "x");
}

/// Runs a program to its end; its output, or nothing where it complains.
std::optional<QByteArray> run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int patience = 240'000; // ms: a busy machine unpacks 5 GB slowly
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

/// While it lives, no file of this process grows longer.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestPacking : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_out;

    QString archive(const QString &name = QStringLiteral("a.tar.gz")) const { return m_out.filePath(name); }
    QStringList left() const { return QDir(m_out.path()).entryList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void init()
    {
        for (const QString &name : left())
            QFile::remove(archive(name));
    }

    void theSameTreeGivesTheSameBytes_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<PackOrder::Size>("size");

        for (const int threads : {1, 2, 5}) {
            QTest::addRow("fast, %d threads", threads) << threads << PackOrder::Size::Fast;
            QTest::addRow("small, %d threads", threads) << threads << PackOrder::Size::Small;
        }
    }

    void theSameTreeGivesTheSameBytes()
    {
        QFETCH(const int, threads);
        QFETCH(const PackOrder::Size, size);
        Tree one;
        Tree other;
        fillWithEverything(one);
        fillWithEverything(other);

        const PackOutcome first = pack(one.list(), archive(), 3, size);
        const PackOutcome second = pack(other.list(), archive(QStringLiteral("b.tar.gz")), threads, size);

        QVERIFY(std::holds_alternative<PackedArchive>(first));
        QCOMPARE(std::get<PackedArchive>(first).sha256, std::get<PackedArchive>(second).sha256);
        QVERIFY(bytesOf(archive()) == bytesOf(archive(QStringLiteral("b.tar.gz"))));
    }

    void whatIsToldOfTheArchiveIsTrue()
    {
        Tree tree;
        tree.file("Dockerfile").file("a", noise(2'000'000));

        const auto packed = std::get<PackedArchive>(pack(tree.list(), archive()));

        QCOMPARE(packed.path, archive());
        QCOMPARE(packed.bytes, QFileInfo(archive()).size());
        QCOMPARE(packed.sha256, QCryptographicHash::hash(bytesOf(archive()), QCryptographicHash::Sha256));
        QCOMPARE(packed.files, 2);
        QCOMPARE(packed.sourceBytes, 2'000'007);
        QCOMPARE(left(), QStringList{QStringLiteral("a.tar.gz")});
    }

    void othersUnpackTheSameTree_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<PackOrder::Size>("size");

        QTest::newRow("GNU tar") << QStringLiteral("tar") << PackOrder::Size::Fast;
        QTest::newRow("bsdtar") << QStringLiteral("bsdtar") << PackOrder::Size::Fast;
        QTest::newRow("GNU tar, small") << QStringLiteral("tar") << PackOrder::Size::Small;
    }

    void othersUnpackTheSameTree()
    {
        QFETCH(const QString, program);
        QFETCH(const PackOrder::Size, size);
        Tree tree;
        fillWithEverything(tree);
        QVERIFY(std::holds_alternative<PackedArchive>(pack(tree.list(), archive(), 0, size)));
        const QTemporaryDir unpacked;

        QVERIFY(run(program, {QStringLiteral("-xpzf"), archive(), QStringLiteral("-C"), unpacked.path()}));

        QCOMPARE(contentsOf(QFile::encodeName(unpacked.path())), contentsOf(tree.path()));
    }

    void theArchiveSaysNothingOfTheMachine()
    {
        Tree tree;
        tree.file("Dockerfile").folder("a").link("b", "a");
        pack(tree.list(), archive());

        const auto listing =
            run(QStringLiteral("tar"), {QStringLiteral("--utc"), QStringLiteral("-tvzf"), archive()});

        QVERIFY(listing);
        for (const QByteArray &line : listing->trimmed().split('\n')) {
            QVERIFY2(line.contains(" 0/0 "), line);
            QVERIFY2(line.contains(" 1980-01-01 00:00 "), line);
        }
        QCOMPARE(bytesOf(archive()).first(10), QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10));
    }

    void theChoicesAreFollowed()
    {
        Tree tree;
        tree.file("Dockerfile").file("server").file(".env").file("keys/a").file("keys/b");
        pack({tree.list(), {{".env", "keys"}, {"server"}}, archive(), PackOrder::Size::Fast, 0});
        const QTemporaryDir unpacked;

        QVERIFY(run(QStringLiteral("tar"),
                    {QStringLiteral("-xpzf"), archive(), QStringLiteral("-C"), unpacked.path()}));

        const auto contents = contentsOf(QFile::encodeName(unpacked.path()));
        QCOMPARE(contents.keys(), (QList<QByteArray>{"Dockerfile", "server"}));
        QVERIFY(contents["server"].startsWith("755 "));
    }

    void progressGoesUpToTheEnd()
    {
        Tree tree;
        tree.file("Dockerfile").file("a", noise(40'000'000));
        Packing packing({tree.list(), {}, archive(), PackOrder::Size::Fast, 0});
        QSignalSpy progressed(&packing, &Packing::progressed);
        QSignalSpy packed(&packing, &Packing::packed);

        packing.start();

        QTRY_COMPARE_WITH_TIMEOUT(packed.size(), 1, 60'000);
        PackProgress before;
        for (const QVariantList &arguments : progressed) {
            const auto progress = arguments.first().value<PackProgress>();
            QVERIFY(progress.read >= before.read && progress.written >= before.written);
            QCOMPARE(progress.total, 40'000'007);
            before = progress;
        }
        QCOMPARE(before.read, before.total);
        QCOMPARE(before.written, QFileInfo(archive()).size());
    }

    void cancellingLeavesNothingBehind()
    {
        Tree tree;
        tree.file("Dockerfile").sparse("a", 50'000'000'000);
        Packing packing({tree.list(), {}, archive(), PackOrder::Size::Small, 0});
        QSignalSpy failed(&packing, &Packing::failed);
        packing.start();
        QTRY_VERIFY_WITH_TIMEOUT(packing.progress().read > 0, 60'000);

        packing.cancel();

        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        QCOMPARE(failed.first().first().value<PackError>().kind, PackError::Kind::Cancelled);
        QCOMPARE(left(), QStringList());
    }

    void onesGoingIsTheSameAsCancelling()
    {
        Tree tree;
        tree.file("Dockerfile").sparse("a", 50'000'000'000);
        auto packing =
            std::make_unique<Packing>(PackOrder{tree.list(), {}, archive(), PackOrder::Size::Fast, 0});
        packing->start();
        QTRY_VERIFY_WITH_TIMEOUT(packing->progress().read > 0, 60'000);

        packing.reset();

        QCOMPARE(left(), QStringList());
    }

    void aFullDiskIsToldAndLeavesNothingBehind()
    {
        Tree tree;
        tree.file("Dockerfile").file("a", noise(20'000'000));
        const FileSizeLimit limit(5'000'000);

        const auto error = std::get<PackError>(pack(tree.list(), archive()));

        QCOMPARE(error.kind, PackError::Kind::DiskFull);
        QCOMPARE(error.path, QFile::encodeName(archive()));
        QCOMPARE(left(), QStringList());
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        Tree tree;
        tree.file("Dockerfile");

        const auto error = std::get<PackError>(pack(tree.list(), QStringLiteral("/proc/nothing/a.tar.gz")));

        QCOMPARE(error.kind, PackError::Kind::Unwritable);
    }

    void anOlderArchiveStaysUntilTheNewOneIsWhole()
    {
        Tree tree;
        tree.file("Dockerfile").file("gone");
        const PackList list = tree.list();
        QFile older(archive());
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write("older");
        older.close();
        QFile::remove(QFile::decodeName(tree.at("gone")));

        const auto error = std::get<PackError>(pack(list, archive()));

        QCOMPARE(error, (PackError{PackError::Kind::FileGone, "gone", ENOENT}));
        QCOMPARE(bytesOf(archive()), "older");
    }

    void anObstacleIsNotPackedAround()
    {
        Tree tree;
        tree.file("a");

        QCOMPARE(std::get<PackError>(pack(tree.list(), archive())).kind, PackError::Kind::Obstacle);
    }

    void aFileThatBecameAPipeOrALinkIsNotFollowed()
    {
        Tree tree;
        tree.file("Dockerfile").file("a/b");
        const PackList list = tree.list();
        QFile::remove(QFile::decodeName(tree.at("a/b")));
        tree.pipe("a/b");
        QCOMPARE(std::get<PackError>(pack(list, archive())).kind, PackError::Kind::FileGone);

        QDir(QFile::decodeName(tree.at("a"))).removeRecursively();
        tree.file("elsewhere/b").link("a", "elsewhere");

        QCOMPARE(std::get<PackError>(pack(list, archive())).kind, PackError::Kind::FileGone);
    }

    /// The file is larger than all blocks under way, so part of it was written when it was read again.
    void aFileThatChangedWhileItWasReadIsReadAgain()
    {
        Tree tree;
        tree.file("Dockerfile").file("before", noise(1'500'000)).file("later", "z");
        tree.file("changing", noise(60'000'000));
        const PackList list = tree.list();
        Packing packing({list, {}, archive(), PackOrder::Size::Small, 2});
        QSignalSpy packed(&packing, &Packing::packed);
        packing.start();
        QTRY_VERIFY_WITH_TIMEOUT(packing.progress().read > 20'000'000, 60'000);

        // In place: all of it anew takes a busy machine so long that it would be found half made, and given
        // up.
        QFile changing(QFile::decodeName(tree.at("changing")));
        QVERIFY(changing.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        QVERIFY(changing.write("other") == 5 && changing.seek(changing.size()) &&
                changing.write("longer") == 6);
        changing.close();

        QTRY_COMPARE_WITH_TIMEOUT(packed.size(), 1, 60'000);
        const QTemporaryDir unpacked;
        QVERIFY(run(QStringLiteral("tar"),
                    {QStringLiteral("-xpzf"), archive(), QStringLiteral("-C"), unpacked.path()}));
        QCOMPARE(contentsOf(QFile::encodeName(unpacked.path())), contentsOf(tree.path()));
        QCOMPARE(packed.first().first().value<PackedArchive>().sha256,
                 QCryptographicHash::hash(bytesOf(archive()), QCryptographicHash::Sha256));
    }

    void aFileThatKeepsChangingIsGivenUp()
    {
        Tree tree;
        tree.file("Dockerfile").file("log", noise(30'000'000));
        std::atomic_bool stop = false;
        std::thread writer([&, path = tree.at("log")] {
            while (!stop) {
                ::utime(path.constData(), nullptr);
                std::this_thread::yield();
            }
        });

        const PackOutcome outcome = pack(tree.list(), archive(), 2, PackOrder::Size::Small);
        stop = true;
        writer.join();

        QCOMPARE(std::get<PackError>(outcome), (PackError{PackError::Kind::KeptChanging, "log", 0}));
        QCOMPARE(left(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPacking)
#include "tst_packing.moc"
