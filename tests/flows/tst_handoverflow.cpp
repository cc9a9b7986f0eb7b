// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/manager.h"
#include "tests/support/waiting.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = managersPatience;

namespace {

/// Somebody who has to show others what was done and what there is.
struct Desk : Manager
{
    bool lookForChanges()
    {
        return lookAt("activity", "activity.table") && fill("activity.filter", u"kind:change"_s) &&
               QTest::qWaitFor([this] { return kinds() == QStringList{u"change"_s}; }, aWhile);
    }
    QStringList kinds() const
    {
        QStringList all = rows("activity.table").column("kind");
        all.removeDuplicates();
        return all;
    }
    QString where(const char *file) const { return person.folder() + u'/' + QLatin1StringView(file); }
    QByteArray written(const char *file) const
    {
        QFile there(where(file));
        const bool isThere = QTest::qWaitFor([&] { return there.exists(); }, aWhile);
        return isThere && there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
    }
};

/// What bsdtar, of another hand, reads in an archive.
QByteArray read(const QStringList &arguments)
{
    QProcess reader;
    reader.start(u"bsdtar"_s, arguments);
    return reader.waitForFinished() ? reader.readAllStandardOutput() : QByteArray();
}

QJsonArray rowsIn(const QString &zip, const QString &table)
{
    return QJsonDocument::fromJson(read({u"-xOf"_s, zip, table + u".json"_s})).array();
}

} // namespace

/// What was done, and what there is, for others to read.
class TestHandoverFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChangedIsListedFilteredAndExported()
    {
        Desk desk;
        desk.goIn();
        QVERIFY(desk.makeApp(u"lab"_s));
        QVERIFY(desk.lookAt("activity", "activity.table"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.kinds().contains(u"read"_s), aWhile);
        QVERIFY(desk.lookForChanges());
        QCOMPARE(desk.rows("activity.table").column("operation"), QStringList{u"CreateApp"_s});
        QCOMPARE(desk.rows("activity.table").cell(u"CreateApp"_s, "target"), u"lab"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("activity.table").cell(u"CreateApp"_s, "result"), u"done"_s,
                                  aWhile); // the list may have told of the application first

        QVERIFY(desk.trigger("activity.exportJson"));
        QVERIFY(desk.saveAs(desk.where("changes.json")));
        const QJsonArray exported = QJsonDocument::fromJson(desk.written("changes.json")).array();
        QCOMPARE(exported.size(), 1); // what the filter shows
        QCOMPARE(exported.first()["operation"_L1].toString(), u"CreateApp"_s);
    }

    void aRequestIsTakenAlongAsACommandWithoutTheToken()
    {
        Desk desk;
        desk.goIn();
        QVERIFY(desk.makeApp(u"lab"_s));
        QVERIFY(desk.lookAt("activity", "activity.table"));
        QVERIFY(desk.fill("activity.filter", u"kind:write"_s));
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("activity.table").count(), 1, aWhile);
        QVERIFY(desk.rows("activity.table").click(u"CreateApp"_s));
        QVERIFY(desk.trigger("activity.copyCurl"));
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.startsWith(u"curl --request POST"_s), qPrintable(command));
        QVERIFY(command.contains(desk.hathora.url().toString() + u"/apps/v2/apps"_s));
        QVERIFY(!command.contains(desk.token()));
    }

    void whatWasChangedIsThereAtTheNextStart()
    {
        Desk desk;
        desk.goIn();
        QVERIFY(desk.makeApp(u"lab"_s));
        QVERIFY(desk.lookForChanges());
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("activity.table").cell(u"CreateApp"_s, "result"), u"done"_s,
                                  aWhile);
        desk.person.quit();

        desk.person.start(); // the keychain lets in
        QTRY_VERIFY_WITH_TIMEOUT(desk.person.isIn() && desk.person.workbench().org(), aWhile);
        QVERIFY(desk.lookForChanges());
        QCOMPARE(desk.rows("activity.table").cell(u"CreateApp"_s, "target"), u"lab"_s);
        QCOMPARE(desk.rows("activity.table").cell(u"CreateApp"_s, "result"), u"done"_s);
        QCOMPARE(desk.rows("activity.table").count(), 1);
    }

    void theOrganizationIsExportedWithoutASecret()
    {
        Desk desk;
        desk.goIn();
        QVERIFY(desk.trigger("action.export"));
        QVERIFY(desk.click("export.start"));
        const QString zip = desk.where("all.zip");
        QVERIFY(desk.saveAs(zip));
        QTRY_VERIFY_WITH_TIMEOUT(desk.person.seen("export.message"), aWhile);

        QList<QByteArray> files = read({u"-tf"_s, zip}).trimmed().split('\n');
        for (const char *table : {"applications", "deployments", "builds", "fleets", "members", "invites",
                                  "tokens", "invoices"}) {
            QVERIFY2(files.removeOne(table + QByteArray(".json")), table);
            QVERIFY2(files.removeOne(table + QByteArray(".csv")), table);
            QVERIFY2(!rowsIn(zip, QLatin1StringView(table)).isEmpty(), table);
        }
        std::sort(files.begin(), files.end());
        QCOMPARE(files, (QList<QByteArray>{"handover-gamefabric.csv", "manifest.json"}));
        const auto apps = settled(desk.server().apps.list(desk.org())).value();
        QCOMPARE(rowsIn(zip, u"applications"_s).size(), apps.size());
        const QByteArray everything = read({u"-xOf"_s, zip});
        QVERIFY(everything.contains(apps.constFirst().name.toUtf8()));
        QVERIFY(!everything.contains(desk.token().toUtf8()));
        for (const AppWithDeployment &app : apps)
            QVERIFY(!everything.contains(app.appSecret.toUtf8()));
    }
};

QTEST_MAIN(TestHandoverFlow)
#include "tst_handoverflow.moc"
