// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/whole.h"

#include <QTest>

using hathora::isWholeJson;

class TestWholeJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeTextIsWhole_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("object") << QByteArray(R"({"a":[1,{"b":null}]})");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("number") << QByteArray("12.5");
        QTest::newRow("string") << QByteArray("\"a\\\"b\"");
        QTest::newRow("brackets in a string") << QByteArray("[\"{[\\\\\"]");
        QTest::newRow("space after it") << QByteArray("{} \r\n");
    }

    void aWholeTextIsWhole()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(isWholeJson(json));
    }

    void noBeginningOfATextIsWhole_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("object") << QByteArray("{\"a\\\"\":[1,{\"b\":\"}]\\\\\"}],\"c\":true}");
        QTest::newRow("array") << QByteArray("[[\"]\",1],[{}],\"é\"]");
        QTest::newRow("string") << QByteArray("\"a\\\\\\\"b\\u00e9\"");
    }

    void noBeginningOfATextIsWhole()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(isWholeJson(json));
        for (qsizetype length = 0; length < json.size(); ++length)
            QVERIFY2(!isWholeJson(json.left(length)), json.left(length).constData());
    }

    void spaceAloneIsNothing() { QVERIFY(!isWholeJson(" \r\n\t")); }

    void depthCostsNoStack() { QVERIFY(!isWholeJson(QByteArray(5'000'000, '['))); }
};

QTEST_GUILESS_MAIN(TestWholeJson)
#include "tst_wholejson.moc"
