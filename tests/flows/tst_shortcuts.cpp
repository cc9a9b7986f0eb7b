// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

namespace {

/// Somebody before the sheet of shortcuts.
struct Sheet
{
    void goIn()
    {
        person.start();
        QVERIFY(person.signIn(hathora.url(), u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
    }
    void open()
    {
        QTest::keyClick(&person.window(), Qt::Key_F1);
        QTRY_VERIFY(person.seen("shortcuts"));
    }
    QStringList column(int column)
    {
        auto *table = qobject_cast<QTableView *>(person.seen("shortcuts.table"));
        QStringList texts;
        for (int row = 0; table && row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, column).data().toString());
        return texts;
    }
    bool record(const QKeySequence &keys)
    {
        auto *edit = qobject_cast<QKeySequenceEdit *>(person.seen("shortcuts.keys"));
        if (!edit || !edit->isEnabled())
            return false;
        edit->setKeySequence(keys);
        return true;
    }
    QKeySequence keysOf(const char *action)
    {
        auto *found = person.window().findChild<QAction *>(QLatin1String(action));
        return found ? found->shortcut() : QKeySequence(u"?"_s);
    }

    LocalHathora hathora{"right"};
    Person person;
};

} // namespace

/// The sheet of shortcuts, and what is changed in it.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetListsEveryCommand()
    {
        Sheet sheet;
        sheet.goIn();
        sheet.open();
        const QStringList commands = sheet.column(0);
        for (const QString &command :
             {u"Refresh"_s, u"Stop…"_s, u"Wrap lines"_s, u"Watch"_s, u"Keyboard shortcuts…"_s})
            QVERIFY2(commands.contains(command), qPrintable(command));
    }

    void theSheetIsSearchedByNameViewAndKeys()
    {
        Sheet sheet;
        sheet.goIn();
        sheet.open();
        QVERIFY(sheet.person.type("shortcuts.filter", u"wrap logs"_s));
        QCOMPARE(sheet.column(0), QStringList{u"Wrap lines"_s});
        QVERIFY(sheet.person.type("shortcuts.filter", u"alt+z"_s));
        QVERIFY(sheet.column(0).contains(u"Wrap lines"_s));
        QVERIFY(sheet.person.type("shortcuts.filter", u"qqqq"_s));
        QVERIFY(sheet.column(0).isEmpty());
    }

    void aChangedShortcutIsKept()
    {
        Sheet sheet;
        sheet.goIn();
        sheet.open();
        QVERIFY(sheet.person.type("shortcuts.filter", u"wrap logs"_s));
        QVERIFY(sheet.record(QKeySequence(u"Ctrl+Alt+W"_s)));
        QVERIFY(sheet.person.click("shortcuts.assign"));
        QCOMPARE(sheet.keysOf("logs.wrap"), QKeySequence(u"Ctrl+Alt+W"_s));
        sheet.person.quit();
        sheet.goIn();
        QCOMPARE(sheet.keysOf("logs.wrap"), QKeySequence(u"Ctrl+Alt+W"_s));
        sheet.open();
        QVERIFY(sheet.person.type("shortcuts.filter", u"wrap logs"_s));
        QVERIFY(sheet.person.click("shortcuts.reset"));
        QCOMPARE(sheet.keysOf("logs.wrap"), QKeySequence(u"Alt+Z"_s));
    }

    void aConflictIsSaidAndEndsWithOneCommand()
    {
        Sheet sheet;
        sheet.goIn();
        sheet.open();
        QVERIFY(sheet.person.type("shortcuts.filter", u"wrap logs"_s));
        QVERIFY(sheet.record(QKeySequence(u"F5"_s)));
        QVERIFY(sheet.person.text("shortcuts.note").contains(u"Refresh"_s));
        QVERIFY(sheet.person.click("shortcuts.assign"));
        QCOMPARE(sheet.keysOf("action.refresh"), QKeySequence());
        QVERIFY(sheet.person.click("shortcuts.resetAll"));
        QCOMPARE(sheet.keysOf("action.refresh"), QKeySequence(u"F5"_s));
        QCOMPARE(sheet.keysOf("logs.wrap"), QKeySequence(u"Alt+Z"_s));
    }

    void theSameKeysInTwoViewsAreNoConflict()
    {
        Sheet sheet;
        sheet.goIn();
        sheet.open();
        QVERIFY(sheet.person.type("shortcuts.filter", u"wrap logs"_s));
        QVERIFY(sheet.record(sheet.keysOf("processes.rooms")));
        QVERIFY(!sheet.person.text("shortcuts.note").contains(u"These keys"_s));
    }

    void aWorkspaceKeepsItsOwnKeysWhenTheListIsMadeAnew()
    {
        Sheet sheet;
        sheet.goIn();
        sheet.open();
        QVERIFY(sheet.person.type("shortcuts.filter", u"debug"_s));
        QVERIFY(sheet.record(QKeySequence(u"Ctrl+Alt+9"_s)));
        QVERIFY(sheet.person.click("shortcuts.assign"));
        sheet.person.window().workspaces()->show(u"ship"_s);
        QTRY_VERIFY(sheet.person.window().findChild<QAction *>(u"action.workspace.ship"_s)->isChecked());
        QTRY_COMPARE(sheet.keysOf("action.workspace.debug"), QKeySequence(u"Ctrl+Alt+9"_s));
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
