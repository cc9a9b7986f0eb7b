// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/archivecheck.h"
#include "tests/archive/tree.h"
#include "tests/support/gzip.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

#include <numeric>

using namespace hathora;
using namespace hathora::testing;

using Flaw = ArchiveFacts::Flaw;

namespace {

/// A tar header by hand: what no tar program would write must be readable.
QByteArray header(const QByteArray &path, char type = '0', const QByteArray &target = {})
{
    QByteArray bytes(512, '\0');
    const auto put = [&](qsizetype at, const QByteArray &text) { bytes.replace(at, text.size(), text); };
    put(0, path);
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, "00000000000");
    put(136, "00000000000");
    put(148, "        ");
    bytes[156] = type;
    put(157, target);
    put(257, QByteArray("ustar\00000", 8));
    const int sum =
        std::accumulate(bytes.begin(), bytes.end(), 0, [](int total, char c) { return total + uchar(c); });
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    return bytes;
}

QByteArray tarOf(const QList<QByteArray> &headers)
{
    return headers.join() + QByteArray(1024, '\0');
}

QByteArray goodTar()
{
    return tarOf({header("Dockerfile"), header("bin/server"), header("bin/link", '2', "../server")});
}

} // namespace

class TestArchiveCheck : public QObject
{
    Q_OBJECT

private:
    Tree m_tree;

    ArchiveFacts check(const QByteArray &content)
    {
        m_tree.file("a.tgz", content);
        return checkArchive(m_tree.at("a.tgz"), false);
    }

private Q_SLOTS:
    void aGoodArchiveIsToldWithWhatItHolds()
    {
        const QByteArray content = gzipped(goodTar());

        const ArchiveFacts facts = check(content);

        QCOMPARE(facts.flaw, Flaw::None);
        QCOMPARE(facts.entries, 3);
        QCOMPARE(facts.bytes, content.size());
        QCOMPARE(facts.sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
        struct stat status;
        ::stat(m_tree.at("a.tgz").constData(), &status);
        QCOMPARE(facts.modified / 1'000'000'000, qint64(status.st_mtim.tv_sec));
    }

    void aFlawIsFound_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Flaw>("flaw");
        const QByteArray good = gzipped(goodTar());
        QByteArray turned = good;
        turned[good.size() - 6] = char(turned[good.size() - 6] ^ 1);

        QTest::newRow("not one byte") << QByteArray() << Flaw::Empty;
        QTest::newRow("a zip by another name") << QByteArray("PK\x03\x04rest") << Flaw::Zip;
        QTest::newRow("an empty zip") << QByteArray("PK\x05\x06rest") << Flaw::Zip;
        QTest::newRow("a tar that is not packed") << goodTar() << Flaw::PlainTar;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n") << Flaw::OtherKind;
        QTest::newRow("an end that is missing") << good.chopped(1) << Flaw::Truncated;
        QTest::newRow("half of it") << good.first(good.size() / 2) << Flaw::Truncated;
        QTest::newRow("a gzip header alone") << good.first(10) << Flaw::Truncated;
        QTest::newRow("a wrong checksum") << turned << Flaw::Damaged;
        QTest::newRow("rubbish behind the end") << good + "rubbish" << Flaw::Damaged;
        QTest::newRow("a gzip with no tar in it") << gzipped("only words") << Flaw::Damaged;
        QTest::newRow("a tar cut short inside a whole gzip")
            << gzipped(goodTar().first(700)) << Flaw::Damaged;
        QTest::newRow("a path from the root")
            << gzipped(tarOf({header("Dockerfile"), header("/etc/passwd")})) << Flaw::UnsafePath;
        QTest::newRow("a path that climbs")
            << gzipped(tarOf({header("Dockerfile"), header("a/../../b")})) << Flaw::UnsafePath;
        QTest::newRow("a hard link to the outside")
            << gzipped(tarOf({header("Dockerfile"), header("a", '1', "../../etc/passwd")}))
            << Flaw::UnsafePath;
        QTest::newRow("no Dockerfile") << gzipped(tarOf({header("a")})) << Flaw::NoDockerfile;
        QTest::newRow("a Dockerfile further down")
            << gzipped(tarOf({header("a/Dockerfile")})) << Flaw::NoDockerfile;
        QTest::newRow("a Dockerfile with a dot before it")
            << gzipped(tarOf({header("./Dockerfile")})) << Flaw::None;
        QTest::newRow("two dots in a name")
            << gzipped(tarOf({header("Dockerfile"), header("a..b")})) << Flaw::None;
        QTest::newRow("several members")
            << gzipped(goodTar().first(512)) + gzipped(goodTar().mid(512)) << Flaw::None;
    }

    void aFlawIsFound()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const Flaw, flaw);

        QCOMPARE(check(content).flaw, flaw);
    }

    void theUnsafePathIsNamed()
    {
        QCOMPARE(check(gzipped(tarOf({header("Dockerfile"), header("../x")}))).path, "../x");
    }

    void aFileThatIsNotThereIsSaid()
    {
        const ArchiveFacts facts = checkArchive(m_tree.at("none"), false);

        QCOMPARE(facts.flaw, Flaw::Unreadable);
        QCOMPARE(facts.errorNumber, ENOENT);
    }

    void aFolderIsNoArchive() { QCOMPARE(checkArchive(m_tree.path(), false).flaw, Flaw::Unreadable); }

    void whatThisProgramPacksIsGood()
    {
        Tree tree;
        tree.file("Dockerfile").file("\xC3\xA4", QByteArray(5'000'000, 'x')).folder("empty");
        pack(tree.list(), QFile::decodeName(m_tree.at("own.tar.gz")));

        const ArchiveFacts facts = checkArchive(m_tree.at("own.tar.gz"), false);

        QCOMPARE(facts.flaw, Flaw::None);
        QCOMPARE(facts.entries, 3);
        QCOMPARE(facts.unpackedBytes, 5'000'007);
    }

    void aCheckInTheBackgroundSaysTheSame()
    {
        check(gzipped(goodTar()));
        ArchiveCheck background;
        QSignalSpy checked(&background, &ArchiveCheck::checked);

        background.start(m_tree.at("a.tgz"));

        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 20'000);
        QCOMPARE(checked.first().first().value<ArchiveFacts>(), checkArchive(m_tree.at("a.tgz"), false));
    }
};

QTEST_GUILESS_MAIN(TestArchiveCheck)
#include "tst_archivecheck.moc"
