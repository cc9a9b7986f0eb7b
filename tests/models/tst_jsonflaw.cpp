// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/jsonflaw.h"

#include <QTest>

using namespace hathora;
using Reason = JsonFlaw::Reason;

class TestJsonFlaw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsJsonHasNoFlaw_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an object") << QStringLiteral("{\"a\": [1, true, null]}");
        QTest::newRow("a number") << QStringLiteral(" 12.5\n");
        QTest::newRow("a string") << QStringLiteral("\"é\"");
    }

    void whatIsJsonHasNoFlaw()
    {
        QFETCH(const QString, text);
        QVERIFY(!flawIn(text));
    }

    void aFlawIsFoundWhereItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("nothing") << QStringLiteral(" \n") << Reason::Empty << 1 << 1 << 1;
        QTest::newRow("no comma") << QStringLiteral("{\n  \"a\": 1\n  \"b\": 2\n}") << Reason::MissingComma
                                  << 3 << 3 << 4;
        QTest::newRow("no colon") << QStringLiteral("{\n  \"a\" 1\n}") << Reason::MissingColon << 2 << 7 << 8;
        QTest::newRow("no quotes") << QStringLiteral("{\"é\": abc}") << Reason::BadWord << 1 << 7 << 8;
        QTest::newRow("a wrong escape") << QStringLiteral("[\"a\\qb\"]") << Reason::BadString << 1 << 4 << 6;
        QTest::newRow("two objects") << QStringLiteral("{}\n{}") << Reason::MoreThanOne << 2 << 1 << 2;
        QTest::newRow("two numbers") << QStringLiteral("1 2") << Reason::MoreThanOne << 1 << 2 << 4;
        QTest::newRow("two numbers with a comma")
            << QStringLiteral("1, 2") << Reason::MoreThanOne << 1 << 2 << 2;
        QTest::newRow("two values with a comma")
            << QStringLiteral("{}, {}") << Reason::MoreThanOne << 1 << 3 << 4;
    }

    void aFlawIsFoundWhereItIs()
    {
        QFETCH(const QString, text);
        QFETCH(const int, least);
        QFETCH(const int, most);
        const std::optional<JsonFlaw> flaw = flawIn(text);
        QVERIFY(flaw);
        QTEST(flaw->reason, "reason");
        QTEST(flaw->line, "line");
        QVERIFY2(flaw->column >= least && flaw->column <= most, qPrintable(QString::number(flaw->column)));
        QVERIFY(flaw->position <= text.size());
    }

    void whatIsNotClosedIsToldAtTheEnd()
    {
        const std::optional<JsonFlaw> flaw = flawIn(QStringLiteral("{\"a\": [1, 2"));
        QVERIFY(flaw);
        QVERIFY(flaw->column >= 11);
    }

    void puttingInOrderKeepsEveryLetter()
    {
        QCOMPARE(inOrder(QStringLiteral("{\"b\":1.50,\"a\":\"é\"}")),
                 QStringLiteral("{\n  \"b\": 1.50,\n  \"a\": \"é\"\n}"));
        QCOMPARE(inOrder(QStringLiteral("{\"b\": oops")), QStringLiteral("{\"b\": oops"));
    }
};

QTEST_GUILESS_MAIN(TestJsonFlaw)
#include "tst_jsonflaw.moc"
