// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterexpression.h"

#include <QHash>
#include <QTest>

using namespace hathora;

using Kind = FilterExpression::Problem::Kind;

class TestFilterExpression : public QObject
{
    Q_OBJECT

private:
    static FilterExpression parsed(const QString &text)
    {
        return FilterExpression::parse(
            text, {QStringLiteral("status"), QStringLiteral("region"), QStringLiteral("deployment")});
    }

    static bool isShown(const QString &filter, const QHash<QString, QString> &row)
    {
        QString all;
        for (const QString &cell : row)
            all += cell + u'\n';
        return parsed(filter).matches(all, [&](const QString &key) { return row.value(key); });
    }

private Q_SLOTS:
    void aRowIsShownOrNot_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("isIt");
        QTest::newRow("nothing typed") << "" << true;
        QTest::newRow("only spaces") << "   " << true;
        QTest::newRow("a word in any cell") << "seat" << true;
        QTest::newRow("a word in no cell") << "tokyo" << false;
        QTest::newRow("letter case does not matter") << "SEATTLE" << true;
        QTest::newRow("all words must be there") << "seattle dep-4" << true;
        QTest::newRow("one word is missing") << "seattle dep-9" << false;
        QTest::newRow("a word excluded") << "-seattle" << false;
        QTest::newRow("another word excluded") << "-tokyo" << true;
        QTest::newRow("a key and its value") << "status:running" << true;
        QTest::newRow("the value in another column") << "status:seattle" << false;
        QTest::newRow("the key in capitals") << "Status:RUNNING" << true;
        QTest::newRow("one of two values") << "status:stopped status:running" << true;
        QTest::newRow("one of two values with a comma") << "status:stopped,running" << true;
        QTest::newRow("two keys that hold") << "status:running region:Seattle" << true;
        QTest::newRow("two keys of which one holds") << "status:running region:Tokyo" << false;
        QTest::newRow("a key's value excluded") << "-status:running" << false;
        QTest::newRow("another value excluded") << "-status:stopped" << true;
        QTest::newRow("wanted and excluded") << "region:seattle -status:running" << false;
        QTest::newRow("quoted words stay together") << "\"exit code 1\"" << true;
        QTest::newRow("quoted words in another order") << "\"code exit\"" << false;
        QTest::newRow("a quoted value") << "region:\"seattle\"" << true;
        QTest::newRow("a quoted exclusion") << "-\"exit code\"" << false;
        QTest::newRow("a quoted colon is no key") << "\"status:running\"" << false;
        QTest::newRow("a lone minus means nothing") << "- seattle" << true;
    }
    void aRowIsShownOrNot()
    {
        QFETCH(QString, filter);
        QFETCH(bool, isIt);
        const QHash<QString, QString> row{{QStringLiteral("status"), QStringLiteral("running")},
                                          {QStringLiteral("region"), QStringLiteral("seattle")},
                                          {QStringLiteral("deployment"), QStringLiteral("dep-4")},
                                          {QStringLiteral("exit"), QStringLiteral("exit code 1")}};
        QCOMPARE(isShown(filter, row), isIt);
    }

    void anUnknownKeyIsReportedAndLookedForAsAWord()
    {
        const FilterExpression expression = parsed(QStringLiteral("colour:red"));
        QCOMPARE(expression.problems(),
                 (QList<FilterExpression::Problem>{{Kind::UnknownKey, QStringLiteral("colour")}}));
        QCOMPARE(expression.terms().constFirst().value, QStringLiteral("colour:red"));
    }

    void anAddressIsFoundThoughItHasAColon()
    {
        QVERIFY(isShown(QStringLiteral("host.example:3000"),
                        {{QStringLiteral("address"), QStringLiteral("a.host.example:30001")}}));
    }

    void aMissingValueIsReportedAndFiltersNothing()
    {
        const FilterExpression expression = parsed(QStringLiteral("status:"));
        QCOMPARE(expression.problems(),
                 (QList<FilterExpression::Problem>{{Kind::MissingValue, QStringLiteral("status")}}));
        QVERIFY(expression.isEmpty());
    }

    void anOpenQuoteIsReportedAndRunsToTheEnd()
    {
        const FilterExpression expression = parsed(QStringLiteral("region:tokyo \"exit code"));
        QCOMPARE(expression.problems(),
                 (QList<FilterExpression::Problem>{{Kind::OpenQuote, QStringLiteral("\"exit code")}}));
        QCOMPARE(expression.terms().constLast().value, QStringLiteral("exit code"));
    }

    void itNamesTheKeysItUses()
    {
        QCOMPARE(parsed(QStringLiteral("region:a -status:b region:c word")).keys(),
                 (QStringList{QStringLiteral("region"), QStringLiteral("status")}));
    }

    void anyTextIsReadToItsEnd_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {":", "::", "-", "--a", "-:", "\"", "\"\"", "-\"", "a\"b\"c", "status:\"",
                                 "status::x", "status:,", "status:,,a", ":status", "\"a\":b", "status:-x"})
            QTest::newRow(text) << text;
    }
    void anyTextIsReadToItsEnd()
    {
        QFETCH(QString, text);
        const FilterExpression expression = parsed(text);
        for (const FilterExpression::Term &term : expression.terms())
            QVERIFY(!term.value.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFilterExpression)
#include "tst_filterexpression.moc"
