// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/outline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace hathora;
using Kind = JsonOutline::Kind;

namespace {

const QByteArray sample = R"({"b": [1, 2.50, "é\n"], "a": {"x y": null, "": true}, "e": {}, "f": [ ]})";

/// The value that a way of keys and places leads to.
int at(const JsonOutline &outline, std::initializer_list<int> rows)
{
    int value = 0;
    for (const int row : rows)
        value = outline.child(value, row);
    return value;
}

QJsonValue anyValue(QRandomGenerator &random, int depth)
{
    const int kind = random.bounded(depth > 0 ? 6 : 4);
    if (kind == 4) {
        QJsonArray array;
        for (int i = random.bounded(5); i > 0; --i)
            array.append(anyValue(random, depth - 1));
        return array;
    }
    if (kind == 5) {
        QJsonObject object;
        for (int i = random.bounded(5); i > 0; --i)
            object.insert(QStringLiteral("k\"%1\\").arg(random.bounded(9)), anyValue(random, depth - 1));
        return object;
    }
    const QList<QJsonValue> scalars{QJsonValue::Null, random.bounded(2) == 1, random.bounded(1000) / 4.0,
                                    QStringLiteral("]},:\"%1\\").arg(random.bounded(9))};
    return scalars.at(kind);
}

/// The value as Qt would have read it.
QJsonValue rebuilt(const JsonOutline &outline, int value)
{
    switch (outline.kind(value)) {
    case Kind::Array: {
        QJsonArray array;
        for (int row = 0; row < outline.children(value); ++row)
            array.append(rebuilt(outline, outline.child(value, row)));
        return array;
    }
    case Kind::Object: {
        QJsonObject object;
        for (int row = 0; row < outline.children(value); ++row) {
            const int child = outline.child(value, row);
            object.insert(outline.key(child), rebuilt(outline, child));
        }
        return object;
    }
    case Kind::String:
        return outline.text(value);
    case Kind::Number:
        return outline.text(value).toDouble();
    case Kind::Boolean:
        return outline.text(value) == QLatin1String("true");
    case Kind::Null:
        break;
    }
    return QJsonValue::Null;
}

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreNumberedInReadingOrder()
    {
        const JsonOutline outline = JsonOutline::of(sample);
        QCOMPARE(outline.count(), 10);
        QCOMPARE(outline.children(0), 4);
        QCOMPARE(outline.key(at(outline, {0})), QStringLiteral("b"));
        QCOMPARE(at(outline, {0, 2}), 4);
        QCOMPARE(outline.end(at(outline, {0})), 5);
        QCOMPARE(outline.parent(4), 1);
        QCOMPARE(outline.row(4), 2);
        QCOMPARE(outline.parent(0), -1);
    }

    void scalarsAreReadAsTheyStand()
    {
        const JsonOutline outline = JsonOutline::of(sample);
        QCOMPARE(outline.text(at(outline, {0, 1})), QStringLiteral("2.50"));
        QCOMPARE(outline.text(at(outline, {0, 2})), QStringLiteral("é\n"));
        QCOMPARE(outline.kind(at(outline, {1, 0})), Kind::Null);
        QVERIFY(outline.text(0).isNull());
    }

    void anEmptyKeyIsAKey()
    {
        const JsonOutline outline = JsonOutline::of(sample);
        const QString key = outline.key(at(outline, {1, 1}));
        QVERIFY(key.isEmpty() && !key.isNull());
        QVERIFY(outline.key(at(outline, {0, 1})).isNull());
    }

    void pathsLeadToValues()
    {
        const JsonOutline outline = JsonOutline::of(sample);
        QCOMPARE(outline.path(0), QStringLiteral("$"));
        QCOMPARE(outline.path(at(outline, {0, 2})), QStringLiteral("$.b[2]"));
        QCOMPARE(outline.path(at(outline, {1, 0})), QStringLiteral("$.a[\"x y\"]"));
    }

    void indentingChangesNothingButWhiteSpace()
    {
        const JsonOutline outline = JsonOutline::of(sample);
        QCOMPARE(outline.indented(), QByteArray("{\n  \"b\": [\n    1,\n    2.50,\n    \"é\\n\"\n  ],\n"
                                                "  \"a\": {\n    \"x y\": null,\n    \"\": true\n  },\n"
                                                "  \"e\": {},\n  \"f\": []\n}"));
        QCOMPARE(outline.indented(1), QByteArray("[\n  1,\n  2.50,\n  \"é\\n\"\n]"));
    }

    void aMaskedValueIsNotWritten()
    {
        const JsonOutline outline = JsonOutline::of(R"({"name":"A","value":"fake-secret-1"})");
        const QByteArray text = outline.indented(0, [](int value) { return value == 2; });
        QVERIFY(!text.contains("fake-secret-1"));
        QVERIFY(text.contains(JsonOutline::masked));
        QVERIFY(!JsonOutline::of(text).isEmpty());
    }

    void aBareScalarIsAText_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("a number") << QByteArray(" 12.5 ") << QStringLiteral("12.5");
        QTest::newRow("a string") << QByteArray("\"a\\\"b\"") << QStringLiteral("a\"b");
        QTest::newRow("a word") << QByteArray("true") << QStringLiteral("true");
    }

    void aBareScalarIsAText()
    {
        QFETCH(const QByteArray, json);
        const JsonOutline outline = JsonOutline::of(json);
        QCOMPARE(outline.count(), 1);
        QTEST(outline.text(0), "text");
        QCOMPARE(outline.indented(), json.trimmed());
    }

    void whatIsNoJsonHasNoOutline_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a log line") << QByteArray("tick 1");
        QTest::newRow("cut off") << QByteArray("{\"a\":");
        QTest::newRow("two values") << QByteArray("{} {}");
    }

    void whatIsNoJsonHasNoOutline()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(JsonOutline::of(text).isEmpty());
    }

    void itReadsWhatQtReads()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            const QJsonDocument document(QJsonArray{anyValue(random, 4)});
            const JsonOutline outline = JsonOutline::of(document.toJson(QJsonDocument::Compact));
            QCOMPARE(rebuilt(outline, 0).toArray(), document.array());
            QCOMPARE(QJsonDocument::fromJson(outline.indented()).array(), document.array());
        }
    }
};

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
