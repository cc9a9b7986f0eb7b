// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ship/preflight.h"
#include "tests/archive/tree.h"
#include "tests/support/gzip.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

namespace {

constexpr int patience = 20'000; // ms: a thread looks, and git is a program of its own

bool git(const Tree &tree, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(QFile::decodeName(tree.path()));
    process.start(QStringLiteral("git"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("user.name=Nobody"), QStringLiteral("-c"),
                              QStringLiteral("user.email=nobody@example.com")} +
                      arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

void makeCheckout(const Tree &tree)
{
    QVERIFY(git(tree, {QStringLiteral("init"), QStringLiteral("-q")}));
    QVERIFY(git(tree, {QStringLiteral("add"), QStringLiteral("-A")}));
    QVERIFY(git(tree, {QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("first")}));
    QVERIFY(git(tree, {QStringLiteral("tag"), QStringLiteral("v1.2.3")}));
}

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsLookedAtAndOrderedAsItWasShown()
    {
        Tree tree;
        tree.file("Dockerfile").file("a", "12");
        Preflight preflight(Drop::of({tree.path()}));
        QSignalSpy looked(&preflight, &Preflight::looked);
        QVERIFY(!preflight.isReady());

        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, patience);

        QVERIFY(preflight.isReady());
        const ShipOrder order = preflight.order(QStringLiteral("v1"), BuildId(QStringLiteral("mine")));
        QCOMPARE(std::get<PackToShip>(order.what).list, tree.list());
        QCOMPARE(order.tag, QStringLiteral("v1"));
        QCOMPARE(order.id->text(), QStringLiteral("mine"));
    }

    void secretsStayBehindUntilThePersonSaysOtherwise()
    {
        Tree tree;
        tree.file("Dockerfile").file(".env", "PASSWORD=fake");
        Preflight preflight(Drop::of({tree.path()}));
        QSignalSpy looked(&preflight, &Preflight::looked);
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, patience);
        QVERIFY(preflight.choices().isLeftOut(".env"));

        preflight.setChoices({});
        preflight.look();

        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 2, patience);
        QVERIFY(!preflight.choices().isLeftOut(".env"));
    }

    void whatWasMendedIsReadyAfterALook()
    {
        Tree tree;
        tree.file("a");
        Preflight preflight(Drop::of({tree.path()}));
        QSignalSpy looked(&preflight, &Preflight::looked);
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, patience);
        QVERIFY(!preflight.isReady());

        tree.file("Dockerfile");
        preflight.look();

        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 2, patience);
        QVERIFY(preflight.isReady());
    }

    void aFlawedArchiveIsNeverReady()
    {
        Tree tree;
        tree.file("a.tgz", gzipped("no tar"));
        Preflight preflight(Drop::of({tree.at("a.tgz")}));
        QSignalSpy looked(&preflight, &Preflight::looked);

        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, patience);

        QVERIFY(!preflight.isReady());
        QCOMPARE(preflight.facts().flaw, ArchiveFacts::Flaw::Damaged);
    }

    void theTagIsWhatGitCallsTheCheckout()
    {
        Tree tree;
        tree.file("Dockerfile");
        makeCheckout(tree);
        Preflight preflight(Drop::of({tree.path()}));
        QSignalSpy suggested(&preflight, &Preflight::tagSuggested);

        QTRY_COMPARE_WITH_TIMEOUT(suggested.size(), 1, patience);

        QCOMPARE(suggested.first().first().toString(), QStringLiteral("v1.2.3"));
    }

    void aFolderThatIsNoCheckoutSuggestsNothing()
    {
        Tree tree;
        tree.file("Dockerfile");
        TagSuggestion suggestion;
        QSignalSpy suggested(&suggestion, &TagSuggestion::suggested);

        suggestion.ask(tree.path());

        constexpr int aWhile = 500; // ms, in which git has long ended
        QTest::qWait(aWhile);
        QCOMPARE(suggested.size(), 0);
    }

    void noProgramThatAFoldersSettingsNameIsStarted()
    {
        Tree tree;
        tree.file("Dockerfile");
        makeCheckout(tree);
        tree.file("spy.sh", "#!/bin/sh\ntouch \"$0.started\"\n", 0755);
        const QString spy = QFile::decodeName(tree.at("spy.sh"));
        QVERIFY(git(tree, {QStringLiteral("config"), QStringLiteral("core.fsmonitor"), spy}));
        QVERIFY(git(tree, {QStringLiteral("config"), QStringLiteral("core.pager"), spy}));
        TagSuggestion suggestion(std::chrono::milliseconds{patience});
        QSignalSpy suggested(&suggestion, &TagSuggestion::suggested);

        suggestion.ask(tree.path());

        QTRY_COMPARE_WITH_TIMEOUT(suggested.size(), 1, patience);
        QVERIFY(!QFile::exists(spy + QStringLiteral(".started")));
    }
};

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
