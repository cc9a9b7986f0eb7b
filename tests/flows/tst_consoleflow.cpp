// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "models/console/console.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDirIterator>
#include <QPlainTextEdit>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

namespace {

const QByteArray token = "CANARY-TOKEN-console";
const QString plantedSecret = u"CANARY-ENV-console"_s;

/// Somebody at the console of the whole program.
struct Desk
{
    Desk()
    {
        Environment environment;
        environment.token = Token::from(token);
        person.setEnvironment(environment);
        open();
    }

    void open()
    {
        person.start();
        QVERIFY(person.type("serverAddress", hathora.url().toString()));
        QVERIFY(person.click("useEnvironmentToken"));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
        QVERIFY(person.bringUp("console"));
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("console.search"), aWhile);
    }
    void openAgain()
    {
        person.quit();
        open();
    }
    void pick(const QString &operation)
    {
        QVERIFY(person.type("console.search", operation));
        QTest::keyClick(person.seen("console.search"), Qt::Key_Return);
        QCOMPARE(person.text("console.operation"), operation);
    }
    bool isAnswered() { return person.rows("console.body.tree") > 0; }
    QPlainTextEdit *body() { return qobject_cast<QPlainTextEdit *>(person.seen("console.requestBody.text")); }

    LocalHathora hathora{token};
    Person person;
};

} // namespace

/// The console from choosing an operation to finding it again after a restart.
class TestConsoleFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadIsFilledSentAndAnswered()
    {
        Desk desk;
        desk.pick(u"GetLatestProcesses"_s);
        QVERIFY(desk.person.click("console.send"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isAnswered(), aWhile);
        QVERIFY(desk.person.seen("console.answer.status"));
        QVERIFY(!desk.person.text("console.answer.figures").isEmpty());
    }

    void aChangeAsksFirst()
    {
        Desk desk;
        desk.pick(u"CreateApp"_s);
        desk.body()->setPlainText(u"{\"appName\":\"from-console\",\"authConfiguration\":{}}"_s);
        QVERIFY(desk.person.click("console.send"));
        QTRY_VERIFY(desk.person.seen("confirmTitle"));
        QCOMPARE(desk.hathora.asked("CreateApp"), 0);
        QVERIFY(desk.person.click("confirmVerb"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.hathora.asked("CreateApp"), 1, aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isAnswered(), aWhile);
    }

    void aBadValueIsNotSentAndNotLost()
    {
        Desk desk;
        desk.pick(u"GetLogsForProcess"_s);
        QTRY_VERIFY(desk.person.seen("console.field.processId.editor"));
        QVERIFY(desk.person.type("console.field.processId.editor", u"../../orgs"_s));
        QVERIFY(desk.person.type("console.field.tailLines.editor", u"twelve"_s));
        QVERIFY(desk.person.click("console.send"));
        QVERIFY(desk.person.seen("console.field.processId.problem"));
        QVERIFY(desk.person.seen("console.field.tailLines.problem"));
        QCOMPARE(desk.hathora.asked("GetLogsForProcess"), 0);
        QCOMPARE(desk.person.text("console.field.processId.editor"), u"../../orgs"_s);
        QCOMPARE(desk.person.text("console.field.tailLines.editor"), u"twelve"_s);
    }

    void aRestartKeepsWhatWasSentAndNoSecret()
    {
        Desk desk;
        desk.pick(u"CreateDeployment"_s);
        desk.body()->setPlainText(
            u"{\"buildId\":\"bld-none\",\"env\":[{\"name\":\"KEY\",\"value\":\"%1\"}]}"_s.arg(plantedSecret));
        QVERIFY(desk.person.trigger("console.favourite"));
        desk.pick(u"GetApps"_s);
        QVERIFY(desk.person.click("console.send"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isAnswered(), aWhile);
        desk.openAgain();
        QTRY_COMPARE(desk.person.rows("console.history.tree"), 1);
        QTRY_COMPARE(desk.person.rows("console.favourites.tree"), 1);
        auto *kept = desk.person.window().findChild<QAbstractItemView *>(u"console.favourites.tree"_s);
        Q_EMIT kept->activated(kept->model()->index(0, 0));
        QCOMPARE(desk.person.text("console.operation"), u"CreateDeployment"_s);
        QVERIFY(desk.body()->toPlainText().contains(u"bld-none"_s));
        QVERIFY(isNowhere(desk.person, {token, plantedSecret.toUtf8()}));
    }

private:
    static bool isNowhere(Person &person, const QList<QByteArray> &secrets)
    {
        const QString folder = person.folder();
        person.quit();
        int files = 0;
        QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            for (const QByteArray &secret : secrets) {
                if (content.contains(secret))
                    return false;
            }
            files += content.contains("CreateDeployment") ? 1 : 0;
        }
        return files > 0; // or there was nothing to look at
    }
};

QTEST_MAIN(TestConsoleFlow)
#include "tst_consoleflow.moc"
