// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ship/drop.h"
#include "tests/archive/tree.h"

#include <QFile>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

using Flaw = Drop::Flaw;
using Kind = Drop::Kind;

class TestDrop : public QObject
{
    Q_OBJECT

private:
    Tree m_tree;

    Drop dropOf(const QList<QByteArray> &paths) const
    {
        QList<QByteArray> whole;
        for (const QByteArray &path : paths)
            whole.append(m_tree.at(path));
        return Drop::of(whole);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_tree.file("game/Dockerfile").file("server.tar.gz").file("Server.TGZ").file("a.zip").file("a.tar");
        m_tree.file("binary").file("caf\xE9/Dockerfile");
    }

    void whatBecomesOfADropIsKnown_data()
    {
        QTest::addColumn<QList<QByteArray>>("paths");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Flaw>("flaw");
        const auto row = [](const char *name, const QList<QByteArray> &paths, Kind kind,
                            Flaw flaw = Flaw::None) { QTest::newRow(name) << paths << kind << flaw; };

        row("a folder", {"game"}, Kind::Folder);
        row("a Dockerfile alone", {"game/Dockerfile"}, Kind::Dockerfile);
        row("several files", {"game/Dockerfile", "binary"}, Kind::Files);
        row("an archive", {"server.tar.gz"}, Kind::Archive);
        row("an archive from Windows", {"Server.TGZ"}, Kind::Archive);
        row("a zip", {"a.zip"}, Kind::Unusable, Flaw::OtherArchive);
        row("a tar", {"a.tar"}, Kind::Unusable, Flaw::OtherArchive);
        row("an archive among files", {"server.tar.gz", "binary"}, Kind::Unusable, Flaw::ArchiveAmongFiles);
        row("a program alone", {"binary"}, Kind::Unusable, Flaw::LoneFile);
        row("what is not there", {"gone"}, Kind::Unusable, Flaw::Gone);
        row("nothing", {}, Kind::Unusable, Flaw::Nothing);
    }

    void whatBecomesOfADropIsKnown()
    {
        QFETCH(const QList<QByteArray>, paths);
        QFETCH(const Kind, kind);
        QFETCH(const Flaw, flaw);

        const Drop drop = dropOf(paths);

        QCOMPARE(drop.kind, kind);
        QCOMPARE(drop.flaw, flaw);
    }

    void anAddressOfTheWebIsOfNoUse()
    {
        QCOMPARE(Drop::of({QUrl(QStringLiteral("https://example.com/a.tgz"))}).flaw, Flaw::Nothing);
        QCOMPARE(Drop::of({QUrl(QStringLiteral("file://elsewhere/a.tgz"))}).flaw, Flaw::Nothing);
    }

    void anAddressKeepsTheBytesOfTheName()
    {
        const QByteArray address = "file://" + m_tree.at("caf").toPercentEncoding("/") + "%E9/";

        const Drop drop = Drop::of({QUrl::fromEncoded(address)});

        QCOMPARE(drop.kind, Kind::Folder);
        QCOMPARE(drop.paths.first(), m_tree.at("caf\xE9"));
    }

    void aDropIsCalledByItsFolder()
    {
        QCOMPARE(dropOf({"game"}).name(), QStringLiteral("game"));
        QCOMPARE(dropOf({"game/Dockerfile"}).name(), QStringLiteral("game"));
        QCOMPARE(dropOf({"game/Dockerfile"}).folder(), m_tree.at("game"));
        QCOMPARE(dropOf({"server.tar.gz"}).name(), QStringLiteral("server.tar.gz"));
    }
};

QTEST_GUILESS_MAIN(TestDrop)
#include "tst_drop.moc"
