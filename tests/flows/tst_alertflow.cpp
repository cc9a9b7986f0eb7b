// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "app/session.h"
#include "app/systemtray.h"
#include "models/alerts/alertengine.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "tests/flows/seendesktop.h"
#include "tests/models/support/failing.h"
#include "tests/support/waiting.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QMenu>
#include <QTest>
#include <QTimeEdit>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int aWhile = 20'000;

namespace {

/// Somebody who has the program on another screen.
struct Watcher
{
    Watcher()
    {
        person.setTimes(shortTimes());
        person.setDesktop(desktop);
    }
    void goIn()
    {
        person.start();
        QCOMPARE(desktop->state, TrayState::NotConnected);
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
        person.bringUp("processes");
        QTRY_VERIFY_WITH_TIMEOUT(person.workbench().app()->processes.completeness().isWhole(), aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(desktop->state, TrayState::Ok, aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(desktop->notices.size(), 1, aWhile); // somebody invites them
        QCOMPARE(desktop->notices.takeFirst().first, u"Invite"_s);
    }
    ProcessId fail(const char *reason)
    {
        return failOne(hathora.world(), person.workbench().selection().app(), reason);
    }
    bool isNoted(const ProcessId &process)
    {
        const QList<ActivityEntry> &entries = person.workbench().activity().model().records();
        return std::any_of(entries.cbegin(), entries.cend(), [&process](const ActivityEntry &entry) {
            return entry.alert && entry.trace.path == process.text();
        });
    }
    QByteArray kept()
    {
        QFile file(person.folder() + u"/alerts.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QAction *action(const char *name) { return desktop->menu->findChild<QAction *>(QLatin1String(name)); }

    LocalHathora hathora{"right"};
    std::shared_ptr<SeenDesktop> desktop = std::make_shared<SeenDesktop>();
    Person person;
};

} // namespace

/// From what happens on the server to who has to know of it.
class TestAlertFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProcessThatFailsIsToldAndLedTo()
    {
        Watcher it;
        it.goIn();
        const ProcessId process = it.fail("Exited with code 139");
        QTRY_COMPARE_WITH_TIMEOUT(it.desktop->notices.size(), 1, aWhile);
        QCOMPARE(it.desktop->notices.constFirst().first, u"Process failed"_s);
        QCOMPARE(it.desktop->notices.constFirst().second, process.text() + u": Exited with code 139"_s);
        QTRY_VERIFY(it.isNoted(process));
        QTRY_COMPARE(it.desktop->state, TrayState::Alerts);
        QTRY_COMPARE(it.person.text("status.alerts"), u"1 alert(s)"_s);
        Q_EMIT it.desktop->noticeClicked();
        QTRY_VERIFY(it.person.window().dock(u"process"_s)->isSeen());
        QCOMPARE(it.person.workbench().selection().process(), process);
        QTRY_COMPARE(it.desktop->state, TrayState::Ok);
        QTRY_VERIFY(!it.person.seen("status.alerts"));
    }

    void inQuietHoursTheDesktopIsLeftAlone()
    {
        Watcher it;
        it.goIn();
        QVERIFY(it.person.trigger("action.alerts"));
        auto *from = qobject_cast<QTimeEdit *>(it.person.seen("alerts.from"));
        qobject_cast<QCheckBox *>(it.person.seen("alerts.quiet"))->click();
        from->setTime(qobject_cast<QTimeEdit *>(it.person.seen("alerts.to"))->time()); // all day
        const ProcessId process = it.fail("OOMKilled");
        QTRY_VERIFY_WITH_TIMEOUT(it.isNoted(process), aWhile);
        QTRY_COMPARE(it.desktop->state, TrayState::Alerts);
        QVERIFY(never([&] { return !it.desktop->notices.isEmpty(); }, 1s));
    }

    void forAnHourItCanBeQuiet()
    {
        Watcher it;
        it.goIn();
        it.action("tray.quiet")->trigger();
        const ProcessId process = it.fail("OOMKilled");
        QTRY_VERIFY_WITH_TIMEOUT(it.isNoted(process), aWhile);
        QVERIFY(never([&] { return !it.desktop->notices.isEmpty(); }, 1s));
        it.action("tray.quiet")->trigger();
        it.fail("OOMKilled");
        QTRY_COMPARE_WITH_TIMEOUT(it.desktop->notices.size(), 1, aWhile);
    }

    void theMenuShowsTheWindowAndSwitchesLive()
    {
        Watcher it;
        it.goIn();
        it.person.window().showMinimized();
        it.action("tray.show")->trigger();
        QVERIFY(!it.person.window().isMinimized());
        const QList<QAction *> actions = it.desktop->menu->actions();
        QVERIFY(actions.contains(it.person.window().findChild<QAction *>(u"action.live"_s)));
        QVERIFY(actions.contains(it.person.window().findChild<QAction *>(u"action.quit"_s)));
    }

    void rulesOutliveTheProgramAndNotTheirProfile()
    {
        Watcher it;
        it.goIn();
        QVERIFY(it.person.workbench().alerts().rules()->add(draft(it)) > 0);
        QTRY_VERIFY(it.kept().contains("1000000"));
        it.person.program().profiles().remove(it.person.program().session()->profile().id);
        QTRY_VERIFY(!it.kept().contains("1000000"));
    }

    void withoutAConnectionTheTraySaysSo()
    {
        Watcher it;
        it.goIn();
        it.person.program().signOut();
        QTRY_COMPARE(it.desktop->state, TrayState::NotConnected);
    }

    void withoutATrayNothingBreaks()
    {
        LocalHathora hathora{"right"};
        Person person;
        person.setTimes(shortTimes());
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
        person.bringUp("processes");
        QTRY_VERIFY_WITH_TIMEOUT(person.workbench().app()->processes.completeness().isWhole(), aWhile);
        failOne(hathora.world(), person.workbench().selection().app(), "OOMKilled");
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("status.alerts"), aWhile);
        QVERIFY(person.click("status.alerts"));
        QTRY_VERIFY(person.seen("alerts.noTray"));
    }

    void whatTheServerSaysIsNoMarkup()
    {
        const QString text = noticeText(u"<b>bad</b> &amp; <img src='x'>"_s);
        QVERIFY(!text.contains(u'<') && !text.contains(u'>') && !text.contains(u'&'));
        QVERIFY(text.contains(u"bad"_s));
        QVERIFY(noticeText(QString(100'000, u'x')).size() < 1000);
    }

private:
    static AlertRule draft(Watcher &it)
    {
        const Selection &selection = it.person.workbench().selection();
        AlertRule rule;
        rule.measure = AlertCount::Live;
        rule.scope = {AlertScope::What::App, selection.org(), selection.app(), {}};
        rule.value = 1e6;
        return rule;
    }
};

QTEST_MAIN(TestAlertFlow)
#include "tst_alertflow.moc"
