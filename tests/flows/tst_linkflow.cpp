// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "app/linkdoor.h"
#include "app/sandbox/world/application.h"
#include "app/sandbox/world/process.h"
#include "models/palette/placelink.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "views/messagestrip.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QThread>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

namespace {

/// Somebody with the program open, to whom a colleague sends links.
struct Receiver
{
    void goIn()
    {
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
    }

    /// As another start of the program does, which then ends.
    void click(const QString &link)
    {
        const QString path = Places::in(person.folder()).links;
        const std::unique_ptr<QThread> other(
            QThread::create([path, link] { LinkDoor::handOver(path, link); }));
        other->start();
        QTRY_VERIFY_WITH_TIMEOUT(other->isFinished(), aWhile);
    }

    /// A process of an application that is not the chosen one.
    Place elsewhere()
    {
        const std::string chosen = person.workbench().selection().app().text().toStdString();
        return hathora.world().read([&chosen](const sandbox::State &state) {
            for (const auto &app : state.applications) {
                if (app->id != chosen && !app->processes.all().empty())
                    return Place{Place::Kind::Process,
                                 QString::fromStdString(app->processes.all().back()->id),
                                 {},
                                 AppId(QString::fromStdString(app->id))};
            }
            return Place();
        });
    }
    QString told() const
    {
        auto *strip = qobject_cast<MessageStrip *>(person.seen("linkNotice"));
        return strip ? strip->text() : QString();
    }
    Selection &selection() { return person.workbench().selection(); }

    LocalHathora hathora{"right"};
    Person person;
};

} // namespace

/// A link from outside, in a program that runs.
class TestLinkFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkLeadsToAProcessOfAnotherApplication()
    {
        Receiver it;
        it.person.start();
        it.goIn();
        const Place there = it.elsewhere();
        it.click(placelink::of(there));
        QTRY_COMPARE_WITH_TIMEOUT(it.selection().process().text(), there.id, aWhile);
        QCOMPARE(it.selection().app(), there.app);
        QTRY_VERIFY(it.person.window().dock(u"process"_s)->isSeen());
        QTRY_COMPARE(it.told(), QString());
    }

    void aLinkWaitsUntilSomebodyIsIn()
    {
        Receiver it;
        it.person.start();
        it.goIn();
        const Place there = it.elsewhere();
        it.person.program().signOut();
        QTRY_VERIFY(!it.person.isIn());
        it.click(placelink::of(there));
        QTRY_VERIFY(it.told().contains(u"Sign in"_s));
        it.goIn();
        QTRY_COMPARE_WITH_TIMEOUT(it.selection().process().text(), there.id, aWhile);
        QTRY_COMPARE(it.told(), QString());
    }

    void theCommandLineTakesOneToo()
    {
        Receiver it;
        it.person.start();
        it.goIn();
        const Place there = it.elsewhere();
        it.person.quit();
        CommandLine line;
        line.link = placelink::of(there);
        it.person.start(line);
        it.goIn();
        QTRY_COMPARE_WITH_TIMEOUT(it.selection().process().text(), there.id, aWhile);
    }

    void aHostileLinkIsSaidAndDoesNothing_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("a server in it") << u"hathora-dashboard://evil.example/app/app-1"_s;
        QTest::newRow("a command in it") << u"hathora-dashboard://app/app-1/process/p-1/stop"_s;
        QTest::newRow("markup in it") << u"hathora-dashboard://app/<img src=x>"_s;
    }

    void aHostileLinkIsSaidAndDoesNothing()
    {
        QFETCH(QString, link);
        Receiver it;
        it.person.start();
        it.goIn();
        const AppId before = it.selection().app();
        const int asked = it.hathora.asked("GetApp");
        it.click(link);
        QTRY_VERIFY(it.told().contains(u"no link"_s));
        QCOMPARE(it.selection().app(), before);
        QCOMPARE(it.hathora.asked("GetApp"), asked);
    }

    void aLinkToNothingIsSaid()
    {
        Receiver it;
        it.person.start();
        it.goIn();
        const AppId before = it.selection().app();
        it.click(u"hathora-dashboard://app/app-of-nobody/process/p-1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(it.told().contains(u"nothing"_s), aWhile);
        QCOMPARE(it.selection().app(), before);
    }

    void rowsAreCopiedAsLinks()
    {
        Receiver it;
        it.person.start();
        it.goIn();
        QVERIFY(it.person.bringUp("processes"));
        auto *pane = it.person.window().dock(u"processes"_s)->findChild<TablePane *>();
        QTRY_VERIFY_WITH_TIMEOUT(pane->rows().rowCount() > 1, aWhile);
        pane->view().selectRow(0);
        QVERIFY(it.person.trigger("processes.copyLink"));
        const std::optional<Place> copied = placelink::read(QGuiApplication::clipboard()->text());
        QVERIFY(copied);
        QCOMPARE(copied->id, pane->currentKey());
        QCOMPARE(copied->app, it.selection().app());
    }
};

QTEST_MAIN(TestLinkFlow)
#include "tst_linkflow.moc"
