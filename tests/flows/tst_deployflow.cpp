// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/deployment.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "views/deploy/deployform.h"
#include "views/deploy/enveditor.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

namespace {

const QByteArray plantedValue = "CANARY-DEPLOY-VALUE-93ac";

/// Somebody who ships: signed in, before the deployments of an application that has some.
struct Shipper
{
    void goIn()
    {
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
        QVERIFY(person.bringUp("builds"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("builds.table") > 1, aWhile);
        QVERIFY(person.bringUp("deployments"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("deployments.table") > 1, aWhile);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        QTest::keyClick(focused, Qt::Key(key), modifiers);
    }
    DeployForm *form() { return person.window().findChild<DeployForm *>(u"deploy.form"_s); }
    const Deployment &latest() { return *person.workbench().app()->deployments.latest(); }
    bool isOpen() { return person.seen("deploySheet") != nullptr; }
    /// The button of the sheet, once it can be pressed.
    bool clickSoon(const char *name)
    {
        return QTest::qWaitFor([this, name] { return person.click(name); }, aWhile);
    }

    /// Once: QTRY_VERIFY would trigger it again.
    bool triggerSoon(const char *name)
    {
        return QTest::qWaitFor([this, name] { return person.trigger(name); }, aWhile);
    }

    LocalHathora hathora{"right"};
    Person person;
};

} // namespace

/// From what was, or from a build, to what is live.
class TestDeployFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyRollsBackByKeyboardAlone()
    {
        Shipper it;
        it.goIn();
        const DeploymentId before = it.latest().id;
        QWidget *table = it.person.seen("deployments.table");
        QVERIFY(table);
        it.person.window().activateWindow();
        table->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), table);
        it.press(Qt::Key_Home, Qt::ControlModifier);
        it.press(Qt::Key_Down);
        const QString older = it.person.workbench().selection().deployment().text();
        QVERIFY(!older.isEmpty());
        const Deployment wanted = *it.person.workbench().app()->deployments.model().find(DeploymentId(older));
        it.press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(it.isOpen(), aWhile);
        QWidget *sheet = it.person.seen("deploySheet");
        QTRY_VERIFY_WITH_TIMEOUT(it.person.seen("deploy.deploy")->isEnabled(), aWhile);
        QTRY_VERIFY(sheet->isActiveWindow());
        it.press(Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!it.isOpen(), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(it.latest().id != before, aWhile);
        QCOMPARE(it.latest().build, wanted.build);
        QCOMPARE(it.latest().env, wanted.env);
    }

    /// The window has keys for new builds.
    void aNewDeploymentHasAKeyOfItsOwn()
    {
        Shipper it;
        it.goIn();
        QWidget *table = it.person.seen("deployments.table");
        QVERIFY(table);
        it.person.window().activateWindow();
        table->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), table);
        it.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(it.isOpen());
    }

    void aBuildIsDeployedAfterARehearsal()
    {
        Shipper it;
        it.goIn();
        const DeploymentId before = it.latest().id;
        const BuildId build = it.latest().build;
        QVERIFY(it.person.bringUp("builds"));
        it.person.workbench().selection().setBuild(build);
        QVERIFY(it.triggerSoon("builds.deploy"));
        QTRY_VERIFY_WITH_TIMEOUT(it.isOpen() && it.form(), aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(it.form()->draft().env, it.latest().env, aWhile);
        QVERIFY(it.person.type("deploy.rooms.editor", u"3"_s));
        QVERIFY(it.clickSoon("deploy.next"));
        QTRY_VERIFY_WITH_TIMEOUT(it.person.rows("rehearsal.difference.table") >= 1, aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(it.person.text("rehearsal.cost").contains(u'$'), aWhile);
        QVERIFY(it.clickSoon("deploy.deploy"));
        QTRY_VERIFY_WITH_TIMEOUT(!it.isOpen(), aWhile);
        QVERIFY(it.person.bringUp("deployments"));
        QTRY_VERIFY_WITH_TIMEOUT(it.latest().id != before, aWhile);
        QCOMPARE(it.latest().roomsPerProcess, 3);
        QCOMPARE(it.latest().build, build);
    }

    void aValueIsKeptNowhereButOnTheServer()
    {
        Shipper it;
        it.goIn();
        const DeploymentId before = it.latest().id;
        QVERIFY(it.triggerSoon("deployments.new"));
        QTRY_VERIFY_WITH_TIMEOUT(it.form(), aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(it.form()->draft().env, it.latest().env, aWhile);
        it.form()->variables().takeText(u"PLANTED="_s + QString::fromLatin1(plantedValue));
        QVERIFY(it.clickSoon("deploy.next"));
        QVERIFY(it.triggerSoon("rehearsal.difference.copy"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"PLANTED"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QString::fromLatin1(plantedValue)));
        QVERIFY(it.clickSoon("deploy.deploy"));
        QTRY_VERIFY_WITH_TIMEOUT(!it.isOpen() && it.latest().id != before, aWhile);
        QCOMPARE(it.latest().env.last().value, QString::fromLatin1(plantedValue)); // it did arrive
        const auto &activity = it.person.workbench().activity().model();
        for (int row = 0; row < activity.rowCount(); ++row) {
            for (int column = 0; column < activity.columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(ExactRole), int(JsonRole)})
                    QVERIFY(!activity.index(row, column).data(role).toByteArray().contains(plantedValue));
            }
        }
        const QString folder = it.person.folder();
        it.person.quit();
        int files = 0;
        QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; each.hasNext(); ++files) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(plantedValue), qPrintable(file.fileName()));
        }
        QVERIFY(files > 0);
    }

    void pricesAreKept()
    {
        Shipper it;
        it.goIn();
        QVERIFY(it.triggerSoon("deployments.new"));
        QTRY_VERIFY_WITH_TIMEOUT(it.form(), aWhile);
        QVERIFY(it.clickSoon("deploy.next"));
        QTRY_VERIFY(it.person.text("rehearsal.priceNote").contains(u"assumption"_s));
        QVERIFY(it.person.type("rehearsal.vcpuPrice", u"0.5"_s));
        QTRY_VERIFY(!it.person.text("rehearsal.priceNote").contains(u"assumption"_s));
        QCOMPARE(it.person.program().settings().prices().vcpuHour, 0.5);
    }
};

QTEST_MAIN(TestDeployFlow)
#include "tst_deployflow.moc"
