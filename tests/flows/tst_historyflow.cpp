// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/history.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "views/charts/deploymenttimeline.h"

#include <QAction>
#include <QDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int aWhile = 40'000;
constexpr int looksApart = 30;

/// Somebody before the deployments.
struct Watcher
{
    void start()
    {
        person.setTimes(shortTimes());
        person.start();
    }

    void goIn()
    {
        start();
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        look();
    }

    void look()
    {
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
        QVERIFY(person.bringUp("deployments"));
        QTRY_VERIFY_WITH_TIMEOUT(!picture().lanes.isEmpty(), aWhile);
    }

    const DeploymentLanes &picture()
    {
        return person.window().findChild<DeploymentTimeline *>(u"deployments.timeline"_s)->lanes();
    }
    HistoryHealth::Keeping keeping() { return person.workbench().history()->health().keeping; }
    bool switchIsOn() { return person.window().findChild<QAction *>(u"action.history"_s)->isChecked(); }

    /// Names, sizes and moments of what is kept: whoever writes changes them.
    QStringList files() const
    {
        QStringList found;
        const QDir folder(person.folder());
        for (const QFileInfo &file : folder.entryInfoList({u"history.db*"_s}, QDir::Files, QDir::Name))
            found.append(u"%1 %2 %3"_s.arg(file.fileName(), QString::number(file.size()),
                                           file.lastModified().toString(Qt::ISODateWithMs)));
        return found;
    }

    /// From when on the picture knows the past. It asks when somebody turns to it, and seldom otherwise.
    template <typename Condition>
    bool turnToItUntil(Condition isWanted)
    {
        int looks = 0;
        return QTest::qWaitFor(
            [&] {
                if (++looks % looksApart == 0) {
                    person.bringUp("builds");
                    person.bringUp("deployments");
                }
                return isWanted(picture().since);
            },
            aWhile);
    }
    bool seesSomething()
    {
        return turnToItUntil([](std::optional<qint64> since) { return since.has_value(); });
    }
    bool knowsOf(qint64 moment)
    {
        return turnToItUntil([moment](std::optional<qint64> since) { return since == moment; });
    }
    /// What was kept does not count any more, and what is seen now does.
    bool beginsAfter(qint64 moment)
    {
        return turnToItUntil([moment](std::optional<qint64> since) { return since && *since > moment; });
    }

    LocalHathora hathora{"right"};
    Person person;
};

using Keeping = HistoryHealth::Keeping;

} // namespace

/// What ran on which deployment is kept on this computer, unless somebody does not want that.
class TestHistoryFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSeenIsThereAtTheNextStart()
    {
        Watcher it;
        it.goIn();
        QTRY_COMPARE_WITH_TIMEOUT(it.keeping(), Keeping::Disk, aWhile);
        QVERIFY(it.seesSomething());
        const qint64 since = *it.picture().since;
        it.person.quit();

        it.start();
        it.look();
        QVERIFY(it.knowsOf(since));
    }

    void switchedOffNothingMoreIsWrittenAtTheNextStartEither()
    {
        Watcher it;
        it.goIn();
        QVERIFY(it.seesSomething());
        const qint64 since = *it.picture().since;
        QVERIFY(it.person.trigger("action.history"));
        QTRY_COMPARE_WITH_TIMEOUT(it.keeping(), Keeping::Memory, aWhile);
        const QStringList kept = it.files();
        QVERIFY(!kept.isEmpty());

        QVERIFY(it.beginsAfter(since)); // for this run alone
        QCOMPARE(it.files(), kept);
        it.person.quit();
        QCOMPARE(it.files(), kept);

        it.start();
        it.look();
        QVERIFY(!it.switchIsOn());
        QCOMPARE(it.keeping(), Keeping::Memory);
        QVERIFY(it.beginsAfter(since));
        it.person.quit();
        QCOMPARE(it.files(), kept);
    }

    void switchedOnAgainItGoesOnWithWhatWasKept()
    {
        Watcher it;
        it.goIn();
        QVERIFY(it.seesSomething());
        const qint64 since = *it.picture().since;
        QVERIFY(it.person.trigger("action.history"));
        QVERIFY(it.beginsAfter(since));
        QVERIFY(it.person.trigger("action.history"));
        QVERIFY(it.knowsOf(since));
        QCOMPARE(it.keeping(), Keeping::Disk);
    }

    void whatIsDeletedIsGone()
    {
        Watcher it;
        it.goIn();
        QVERIFY(it.seesSomething());
        const qint64 since = *it.picture().since;
        QVERIFY(it.person.trigger("action.history"));
        QTRY_COMPARE_WITH_TIMEOUT(it.keeping(), Keeping::Memory, aWhile);

        QVERIFY(it.person.trigger("action.deleteHistory"));
        QVERIFY(it.person.click("confirmCancel"));
        QVERIFY(!it.files().isEmpty());
        QVERIFY(it.person.trigger("action.deleteHistory"));
        QVERIFY(it.person.click("confirmVerb"));
        QTRY_COMPARE_WITH_TIMEOUT(it.files(), QStringList(), aWhile);

        QVERIFY(it.person.trigger("action.history"));
        QTRY_COMPARE_WITH_TIMEOUT(it.keeping(), Keeping::Disk, aWhile);
        QVERIFY(it.beginsAfter(since));
    }
};

QTEST_MAIN(TestHistoryFlow)
#include "tst_historyflow.moc"
