// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/packscan.h"
#include "app/sandbox/world/build.h"
#include "models/uploads/uploads.h"
#include "tests/app/localhathora.h"
#include "tests/archive/tree.h"
#include "tests/flows/draggedfiles.h"
#include "tests/flows/person.h"
#include "tests/support/gzip.h"
#include "views/ship/dropoverlay.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int aWhile = 20'000;
constexpr auto quiet = 10ms; ///< between two moves, in which something could come of them

/// Somebody who is signed in to a Hathora whose builds wait, with the window beside the files to be dragged.
struct Dropper
{
    void goIn(const CommandLine &line = {})
    {
        person.start(line);
        person.window().setGeometry(0, 0, 1280, 800);
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().org(), aWhile);
        const Uploads &uploads = person.workbench().uploads();
        QTRY_VERIFY_WITH_TIMEOUT(uploads.keeping() != Uploads::Keeping::NotYet, aWhile);
        QObject::connect(&person.workbench().uploads().model(), &QAbstractItemModel::dataChanged,
                         &person.window(), [this] { note(); });
    }

    DropOverlay *overlay() const { return qobject_cast<DropOverlay *>(person.seen("dropOverlay")); }

    /// What the window says of files that are held over it; empty where it says nothing.
    QString heldOver(DraggedFiles &files) const
    {
        const auto isToldOf = [&] {
            files.moveOver(person.window());
            return overlay() != nullptr;
        };
        return files.takeHold() && QTest::qWaitFor(isToldOf, aWhile) ? overlay()->text() : QString();
    }

    /// Lets go of what the window would take. Who lets go sooner than the other program has heard of that
    /// drops nothing.
    QByteArray drop(DraggedFiles &files) const
    {
        const auto isTaken = [&] {
            files.moveOver(person.window());
            return files.areWelcome();
        };
        return QTest::qWaitFor(isTaken, aWhile) ? files.letGo() : QByteArray();
    }

    const UploadRow &upload() const { return person.workbench().uploads().model().at(0); }
    void note()
    {
        if (phases.isEmpty() || phases.last() != upload().phase)
            phases.append(upload().phase);
    }

    /// The order to build may still be on its way, and what it needs begins when it comes.
    bool letTimePassUntil(UploadPhase phase)
    {
        return QTest::qWaitFor(
            [&] {
                hathora.world().advance(30s);
                return upload().phase == phase;
            },
            aWhile);
    }

    /// What the server says it made the build of, by the hash of the archive.
    QString hashAtTheServer(const BuildId &build)
    {
        return hathora.world().read([&](const sandbox::State &state) {
            for (const auto &each : state.builds) {
                if (each->id == build.text().toStdString())
                    return QString::fromStdString(each->contentHash);
            }
            return QString();
        });
    }

    size_t uploadsAtTheStorage() { return hathora.server().storage().uploads().tallies().size(); }

    LocalHathora hathora{"right", 7, LocalHathora::Time::Stands};
    mutable Person person;
    QList<UploadPhase> phases;
};

QString sha256Of(const PackOutcome &outcome)
{
    const auto *archive = std::get_if<PackedArchive>(&outcome);
    return archive ? QString::fromLatin1(archive->sha256.toHex()) : QString();
}

void aGame(Tree &tree)
{
    tree.file("arena/Dockerfile", "FROM debian:12\nCOPY server /server\nCMD [\"/server\"]\n")
        .file("arena/server",
              QByteArray("\x7f"
                         "ELF",
                         4) +
                  QByteArray(20'000, 's'),
              0755)
        .file("arena/maps/a.map", QByteArray(50'000, 'a'));
}

} // namespace

/// Files come from another program, with the pointer.
class TestDropFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatIsDroppedBecomesABuild()
    {
        Tree tree;
        aGame(tree);
        Dropper it;
        it.goIn();
        const PackOutcome ours =
            pack(listPack({{tree.at("arena")}}, false), it.person.folder() + u"/ours.tgz"_s);

        DraggedFiles files({tree.at("arena")});
        QCOMPARE(it.heldOver(files), u"Look into the folder arena before it is packed and sent"_s);
        QCOMPARE(it.drop(files), "copied");
        QTRY_VERIFY(!it.overlay());

        QTRY_VERIFY(it.person.seen("preflightDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(it.person.seen("preflight.upload")->isEnabled(), aWhile);
        QVERIFY(it.person.text("preflight.totals").startsWith(u"3 files go in"_s));
        QVERIFY(it.person.type("preflight.tag", u"arena 2.1"_s));
        QVERIFY(it.person.type("preflight.id", u"arena-drop-1"_s));
        QCOMPARE(it.hathora.changesAsked(), 0);
        QVERIFY(it.person.click("preflight.upload"));

        QTRY_VERIFY(it.person.seen("uploads.table"));
        QVERIFY(!it.person.seen("preflightDialog"));
        QTRY_COMPARE_WITH_TIMEOUT(it.upload().phase, UploadPhase::Building, aWhile);
        QTRY_COMPARE(it.person.text("uploads.phase"), u"The server builds the image…"_s);
        QVERIFY(it.letTimePassUntil(UploadPhase::Done));
        using enum UploadPhase;
        QCOMPARE(it.phases, (QList{Packing, Creating, Uploading, Completing, Building, Done}));

        const BuildId build(u"arena-drop-1"_s);
        QVERIFY(!sha256Of(ours).isEmpty());
        QCOMPARE(it.hashAtTheServer(build), sha256Of(ours));
        QCOMPARE(it.uploadsAtTheStorage(), size_t(1));
        QCOMPARE(it.hathora.server().storage().uploads().tallies().front().partsReceived, size_t(1));
        const QString receipt = it.person.text("uploads.receipt");
        for (const QString &part : {build.text(), sha256Of(ours), u"arena 2.1"_s, u"Duration"_s})
            QVERIFY2(receipt.contains(part), qPrintable(receipt));
    }

    void whatCannotBeBuiltIsSaidAndNothingIsSent_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a zip that calls itself .tgz")
            << QByteArray("server.tgz") << u"This is a zip, whatever its name says."_s;
        QTest::newRow("an archive that breaks off")
            << QByteArray("short.tgz") << u"The archive ends too early: its end is missing."_s;
        QTest::newRow("an empty folder") << QByteArray("empty") << u"There is not one file to send."_s;
        QTest::newRow("a folder without a Dockerfile")
            << QByteArray("bare") << u"There is no Dockerfile at the top."_s;
    }

    void whatCannotBeBuiltIsSaidAndNothingIsSent()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QString, sentence);
        Tree tree;
        tree.file("server.tgz", QByteArray("PK\x03\x04") + QByteArray(2000, 'z'))
            .file("short.tgz", gzipped(QByteArray(100'000, 'x')).chopped(20))
            .folder("empty")
            .file("bare/server");
        Dropper it;
        it.goIn();

        DraggedFiles files({tree.at(path)});
        QVERIFY(!it.heldOver(files).isEmpty());
        QCOMPARE(it.drop(files), "copied");

        QTRY_VERIFY(it.person.seen("preflight.again") && it.person.seen("preflight.again")->isEnabled());
        QCOMPARE(it.person.text("preflight.obstacle/messageText"), sentence);
        QVERIFY(!it.person.click("preflight.upload"));
        QCOMPARE(it.hathora.changesAsked(), 0);
        QCOMPARE(it.uploadsAtTheStorage(), size_t(0));
    }

    void whatIsOfNoUseIsSaidWhileItIsHeld_data()
    {
        QTest::addColumn<QByteArrayList>("paths");
        QTest::addColumn<QString>("words");
        QTest::newRow("a zip") << QByteArrayList{"a.zip"} << u"a.zip cannot be sent"_s;
        QTest::newRow("a lone file") << QByteArrayList{"server"} << u"server alone is no build"_s;
        QTest::newRow("an archive among files")
            << QByteArrayList{"server", "a.tgz"} << u"Drop an archive alone"_s;
    }

    void whatIsOfNoUseIsSaidWhileItIsHeld()
    {
        QFETCH(const QByteArrayList, paths);
        QFETCH(const QString, words);
        Tree tree;
        QList<QByteArray> dragged;
        for (const QByteArray &path : paths)
            dragged.append(tree.file(path).at(path));
        Dropper it;
        it.goIn();

        DraggedFiles files(dragged);
        const QString said = it.heldOver(files);
        QVERIFY2(said.startsWith(words), qPrintable(said));
        QCOMPARE(files.letGo(), "refused");
        QTRY_VERIFY(!it.overlay());
        QVERIFY(!it.person.seen("preflightDialog"));
        QCOMPARE(it.hathora.changesAsked(), 0);
    }

    void whoMayOnlyReadIsOfferedNothing()
    {
        Tree tree;
        aGame(tree);
        Dropper it;
        CommandLine line;
        line.access = Access::ReadOnly;
        it.goIn(line);

        DraggedFiles files({tree.at("arena")});
        QVERIFY(files.takeHold());
        for (int moves = 0; moves < 20; ++moves) {
            files.moveOver(it.person.window());
            QTest::qWait(quiet.count());
        }
        QVERIFY(!it.overlay());
        QCOMPARE(files.letGo(), "refused");
        QVERIFY(!it.person.seen("preflightDialog"));
        QCOMPARE(it.hathora.changesAsked(), 0);
    }
};

QTEST_MAIN(TestDropFlow)
#include "tst_dropflow.moc"
