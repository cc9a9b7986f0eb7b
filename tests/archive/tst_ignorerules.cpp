// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/ignorerules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hathora;

class TestIgnoreRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The same table is put to @balena/dockerignore in tests/conformance.
    void aRuleLeavesOutWhatDockerDocuments_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isOut");
        QFile table(QStringLiteral(IGNORE_CASES));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(table.readAll())[u"cases"].toArray();
        QVERIFY(cases.size() >= 60);
        for (const QJsonValue &one : cases) {
            QStringList rules;
            for (const QJsonValue &rule : one[u"rules"].toArray())
                rules.append(rule.toString());
            const QString name =
                QStringLiteral("%1 on %2: %3")
                    .arg(rules.join(QStringLiteral(" | ")), one[u"path"].toString(), one[u"why"].toString());
            QTest::newRow(qPrintable(name)) << rules.join(u'\n').toUtf8() << one[u"path"].toString().toUtf8()
                                            << (one[u"expect"].toString() == u"out");
        }
    }

    void aRuleLeavesOutWhatDockerDocuments()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, path);
        QFETCH(const bool, isOut);

        const IgnoreRules rules = IgnoreRules::parse(file);

        QCOMPARE(rules.leavingOut(path) != nullptr, isOut);
        QVERIFY(rules.malformed().isEmpty());
    }

    void theRuleThatDecidesIsNamedWithItsLine()
    {
        const IgnoreRules rules = IgnoreRules::parse("# builds\n\n*.log\n  /deep/ \n");

        const IgnoreRule *rule = rules.leavingOut("deep/a/b");

        QVERIFY(rule);
        QCOMPARE(rule->line, 4);
        QCOMPARE(rule->text, "/deep/");
        QCOMPARE(rule->pattern, "deep");
    }

    void aLineThatIsNoPatternIsToldWithItsNumber_data()
    {
        QTest::addColumn<QByteArray>("line");

        QTest::newRow("a class without an end") << QByteArray("a[bc");
        QTest::newRow("an empty class") << QByteArray("[]");
        QTest::newRow("a class that begins with a dash") << QByteArray("[-a]");
        QTest::newRow("a range without an end") << QByteArray("[a-]");
        QTest::newRow("a turned class with nothing in it") << QByteArray("[^]");
        QTest::newRow("a backslash at the end of a class") << QByteArray("[a\\");
        QTest::newRow("a backslash at the end") << QByteArray("a\\");
        QTest::newRow("an exclamation mark alone") << QByteArray("!");
    }

    void aLineThatIsNoPatternIsToldWithItsNumber()
    {
        QFETCH(const QByteArray, line);

        const IgnoreRules rules = IgnoreRules::parse("*.log\n" + line + "\n*.tmp");

        QCOMPARE(rules.malformed().size(), 1);
        QCOMPARE(rules.malformed().first().line, 2);
        QCOMPARE(rules.malformed().first().text, line);
        QVERIFY(rules.leavingOut("a.tmp"));
    }

    void aNameThatIsNotUtf8IsMatchedByteByByte()
    {
        const IgnoreRules rules = IgnoreRules::parse("a?\n\xE4.bin\nx\xE2\x82*y");

        QVERIFY(rules.leavingOut("a\xFF"));
        QVERIFY(rules.leavingOut("\xE4.bin"));
        QVERIFY(!rules.leavingOut("\xE5.bin"));
        QVERIFY(rules.leavingOut("x\xE2\x82y"));
        QVERIFY(!rules.leavingOut("x\xE2y"));
    }

    void manyStarsTakeNoLongerThanFew()
    {
        const IgnoreRules rules = IgnoreRules::parse(QByteArray("*a").repeated(50) + "\n" +
                                                     QByteArray("**/a*/").repeated(30) + "b");

        QVERIFY(!rules.leavingOut(QByteArray("a/").repeated(200) + QByteArray(4000, 'a') + "c"));
    }
};

QTEST_GUILESS_MAIN(TestIgnoreRules)
#include "tst_ignorerules.moc"
