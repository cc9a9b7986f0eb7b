// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/linkroute.h"
#include "api/archive/packscan.h"
#include "tests/archive/tree.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace hathora;
using namespace hathora::testing;

using Kind = PackRemark::Kind;
using Obstacle = PackList::Obstacle;
using Reason = LeftOut::Reason;

namespace {

LeftOut leftOut(const PackList &list, const QByteArray &path)
{
    for (const LeftOut &item : list.leftOut) {
        if (item.path == path)
            return item;
    }
    return {};
}

/// Root may read everything, so a test of what may not be read is somebody else meanwhile.
class AsNobody
{
public:
    AsNobody()
        : m_before(::geteuid())
    {
        constexpr uid_t nobody = 65534;
        if (m_before == 0 && ::seteuid(nobody) != 0)
            qFatal("cannot become nobody");
    }
    ~AsNobody()
    {
        if (::seteuid(m_before) != 0)
            qFatal("cannot become root again");
    }

private:
    uid_t m_before;
};

} // namespace

class TestPackList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderGoesInSortedByTheBytesOfItsPaths()
    {
        Tree tree;
        tree.file("Dockerfile").file("a/b", "12345").file("a-b").folder("empty");
        tree.file("Z").file("\xC3\xA4");

        const PackList list = tree.list();

        QCOMPARE(pathsOf(list.entries),
                 (QList<QByteArray>{"Dockerfile", "Z", "a", "a-b", "a/b", "empty", "\xC3\xA4"}));
        QCOMPARE(list.all.files, 5);
        QVERIFY(list.hasDockerfile);
        QVERIFY(list.leftOut.isEmpty());
        QVERIFY(list.obstacles({}).isEmpty());
        QCOMPARE(list.sourceOf(list.entries[4]), tree.at("a/b"));
    }

    void whatARuleLeavesOutIsListedWithTheRule()
    {
        Tree tree;
        tree.file("Dockerfile").file(".dockerignore", "# none\nlogs\n*.tmp\n").file("x.tmp", "123");
        tree.file("logs/a", "1").file("logs/deep/b", "22").file("kept");

        const PackList list = tree.list();

        QCOMPARE(pathsOf(list.entries), (QList<QByteArray>{".dockerignore", "Dockerfile", "kept"}));
        QCOMPARE(list.ignoreFile, ".dockerignore");
        QCOMPARE(list.leftOut.size(), 2);
        QCOMPARE(leftOut(list, "logs").rule.line, 2);
        QCOMPARE(leftOut(list, "logs").files, 2);
        QCOMPARE(leftOut(list, "logs").bytes, 3);
        QCOMPARE(leftOut(list, "x.tmp").rule.text, "*.tmp");
    }

    void whatComesBackOutOfAFolderBringsTheFolderAlong()
    {
        Tree tree;
        tree.file("Dockerfile").file(".dockerignore", "data\n!data/maps/town.map\n");
        tree.file("data/maps/town.map").file("data/maps/old.map").file("data/x");

        const PackList list = tree.list();

        QCOMPARE(pathsOf(list.entries), (QList<QByteArray>{".dockerignore", "Dockerfile", "data", "data/maps",
                                                           "data/maps/town.map"}));
        QCOMPARE(list.leftOut.size(), 1);
        QCOMPARE(leftOut(list, "data").files, 2);
    }

    void theDockerfilesOwnIgnoreFileGoesFirst()
    {
        Tree tree;
        tree.file("Dockerfile").file(".dockerignore", "a").file("Dockerfile.dockerignore", "b");
        tree.file("a").file("b");

        const PackList list = tree.list();

        QCOMPARE(list.ignoreFile, "Dockerfile.dockerignore");
        QVERIFY(pathsOf(list.entries).contains("a"));
        QVERIFY(!pathsOf(list.entries).contains("b"));
    }

    void whatTheBuilderNeedsIsSentWhateverTheRulesSay()
    {
        Tree tree;
        tree.file("Dockerfile").file(".dockerignore", "*\n").file("a");

        const PackList list = tree.list();

        QCOMPARE(pathsOf(list.entries), (QList<QByteArray>{".dockerignore", "Dockerfile"}));
        QCOMPARE(remarked(list, Kind::SentAnyway), (QList<QByteArray>{".dockerignore", "Dockerfile"}));
    }

    void aWrongRuleStandsInTheWay()
    {
        Tree tree;
        tree.file("Dockerfile").file(".dockerignore", "a\n[b\n");

        const PackList list = tree.list();

        QCOMPARE(list.obstacles({}), QList{Obstacle::BadRule});
        QCOMPARE(list.badRules.first().line, 2);
    }

    void aFolderWithoutADockerfileIsToldWhereOneIs()
    {
        Tree tree;
        tree.file("server/Dockerfile").file("dockerfile").file("a");

        const PackList list = tree.list();

        QCOMPARE(list.obstacles({}), QList{Obstacle::NoDockerfile});
        QCOMPARE(list.dockerfilesElsewhere, (QList<QByteArray>{"dockerfile", "server/Dockerfile"}));
    }

    void aFolderWithoutFilesIsEmpty()
    {
        Tree tree;
        tree.folder("a/b");

        QCOMPARE(tree.list().obstacles({}), QList{Obstacle::Empty});
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const PackList list = listPack({{"/nowhere/at/all"}}, false);

        QCOMPARE(list.missingSources, QList<QByteArray>{"/nowhere/at/all"});
        QVERIFY(list.obstacles({}).contains(Obstacle::SourceGone));
    }

    void linksStayLinksAndThoseThatLeaveAreRefused()
    {
        Tree tree;
        tree.file("Dockerfile").file("bin/server").link("current", "bin/server").link("bin/self", ".");
        tree.link("away", "../other")
            .link("etc", "/etc/passwd")
            .link("bin/up", "../../x")
            .link("gone", "nowhere");

        const PackList list = tree.list();

        QCOMPARE(pathsOf(list.entries),
                 (QList<QByteArray>{"Dockerfile", "bin", "bin/self", "bin/server", "current", "gone"}));
        QCOMPARE(leftOut(list, "away").reason, Reason::LeavesFolder);
        QCOMPARE(leftOut(list, "etc").linkTarget, "/etc/passwd");
        QCOMPARE(leftOut(list, "bin/up").reason, Reason::LeavesFolder);
        QCOMPARE(list.leftOut.size(), 3);
    }

    void aLinkThatLeavesThroughAnotherLinkIsFound_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("leaves");

        QTest::newRow("a way round that ends inside") << QByteArray("d/../../a") << true;
        QTest::newRow("down and up again") << QByteArray("../a/b/../..") << false;
        QTest::newRow("up to the top itself") << QByteArray("..") << false;
        QTest::newRow("a circle") << QByteArray("l") << false;
        QTest::newRow("out and back in") << QByteArray("../../tree/a") << true;
        QTest::newRow("nothing") << QByteArray("") << false;
    }

    void aLinkThatLeavesThroughAnotherLinkIsFound()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const bool, leaves);

        QCOMPARE(leavesTree("sub/l", {{"sub/d", "."}, {"sub/l", target}}), leaves);
    }

    void pipesAndSocketsAreSkippedAndListed()
    {
        Tree tree;
        tree.file("Dockerfile").pipe("queue");
        const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{AF_UNIX, {}};
        qstrncpy(address.sun_path, tree.at("s").constData(), sizeof address.sun_path);
        QCOMPARE(::bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(server);

        const PackList list = tree.list();

        QCOMPARE(pathsOf(list.entries), QList<QByteArray>{"Dockerfile"});
        QCOMPARE(leftOut(list, "queue").reason, Reason::Pipe);
        QCOMPARE(leftOut(list, "s").reason, Reason::Socket);
    }

    void aDeviceIsSkippedAndListed()
    {
        const PackList list = listPack({{"/dev/null", "/dev/zero"}}, false);

        QCOMPARE(leftOut(list, "null").reason, Reason::Device);
        QVERIFY(list.entries.isEmpty());
    }

    void whatCannotBeReadStandsInTheWayUntilItIsLeftOut()
    {
        Tree tree;
        tree.file("Dockerfile").file("locked", "secret", 0).folder("closed", 0);

        const AsNobody nobody;
        const PackList list = tree.list();

        QCOMPARE(leftOut(list, "locked").reason, Reason::Unreadable);
        QCOMPARE(leftOut(list, "closed").errorNumber, EACCES);
        QCOMPARE(pathsOf(list.entries), QList<QByteArray>{"Dockerfile"});
        QCOMPARE(list.obstacles({}), QList{Obstacle::Unreadable});
        QVERIFY(list.obstacles({{"locked", "closed"}, {}}).isEmpty());
    }

    void aNameThatIsNotUtf8StandsInTheWayUntilItIsLeftOut()
    {
        Tree tree;
        tree.file("Dockerfile").file("caf\xE9/menu");

        const PackList list = tree.list();

        QCOMPARE(remarked(list, Kind::NotUtf8), QList<QByteArray>{"caf\xE9"});
        QCOMPARE(list.obstacles({}), QList{Obstacle::NotUtf8});
        QVERIFY(list.obstacles({{"caf\xE9"}, {}}).isEmpty());
        QCOMPARE(list.totals({{"caf\xE9"}, {}}).files, 1);
    }

    void theLargestFilesComeLargestFirst()
    {
        Tree tree;
        tree.file("a", "1").file("b", "333").file("c", "22").file("d", "333");

        QCOMPARE(pathsOf(tree.list().largest(3)), (QList<QByteArray>{"b", "d", "c"}));
        QCOMPARE(tree.list().largest(99).size(), 4);
    }

    void aDockerfileAloneStandsForItsFolder()
    {
        Tree tree;
        tree.file("Dockerfile").file("beside");

        const PackList list = listPack({{tree.at("Dockerfile")}}, false);

        QCOMPARE(pathsOf(list.entries), (QList<QByteArray>{"Dockerfile", "beside"}));
    }

    void severalFilesStandAtTheTopUnderTheirOwnNames()
    {
        Tree tree;
        tree.file("x/Dockerfile")
            .file("y/bin/server")
            .file("z/.dockerignore", "bin/*.pdb")
            .file("y/bin/a.pdb");
        tree.file("y/unasked");

        const PackList list =
            listPack({{tree.at("x/Dockerfile"), tree.at("y/bin/"), tree.at("z/.dockerignore")}}, false);

        QCOMPARE(pathsOf(list.entries),
                 (QList<QByteArray>{".dockerignore", "Dockerfile", "bin", "bin/server"}));
        QCOMPARE(list.sourceOf(list.entries.last()), tree.at("y/bin/server"));
        QCOMPARE(leftOut(list, "bin/a.pdb").rule.line, 1);
        QVERIFY(list.obstacles({}).isEmpty());
    }

    void twoFilesOfOneNameCannotStandSideBySide()
    {
        Tree tree;
        tree.file("a/Dockerfile").file("b/Dockerfile");

        const PackList list = listPack({{tree.at("a/Dockerfile"), tree.at("b/Dockerfile")}}, false);

        QCOMPARE(leftOut(list, "Dockerfile").reason, Reason::TakenName);
        QCOMPARE(list.obstacles({}), QList{Obstacle::TakenName});
    }

    void aFolderFarDownIsStillReached()
    {
        Tree tree;
        QByteArray deep;
        int folder = ::open(tree.path().constData(), O_PATH);
        for (int i = 0; i < 400; ++i) { // longer than the kernel takes in one path
            const QByteArray name(20, char('a' + i % 26));
            QCOMPARE(::mkdirat(folder, name.constData(), 0755), 0);
            const int next = ::openat(folder, name.constData(), O_PATH);
            ::close(folder);
            folder = next;
            deep += name + '/';
        }
        ::close(::openat(folder, "end", O_CREAT | O_WRONLY, 0644));
        ::close(folder);

        QCOMPARE(tree.list().entries.last().path, deep + "end");
    }

    void aScanInTheBackgroundSaysTheSame()
    {
        Tree tree;
        tree.file("Dockerfile").file("a");
        PackScan scan;
        QSignalSpy listed(&scan, &PackScan::listed);

        scan.start({{"/nowhere"}});
        scan.start(tree.source());

        QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 20'000);
        QCOMPARE(listed.first().first().value<PackList>(), tree.list());
    }

    void aScanThatIsGoneSaysNothing()
    {
        Tree tree;
        tree.file("Dockerfile");
        auto scan = std::make_unique<PackScan>();
        QSignalSpy listed(scan.get(), &PackScan::listed);

        scan->start(tree.source());
        scan.reset();

        QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(listed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPackList)
#include "tst_packlist.moc"
