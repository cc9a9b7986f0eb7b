// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/pointtrouble.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace sandbox;
using nlohmann::json;

/// What the troubles with points do to an answer.
class TestPointTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTroubleDoesWhatItSays_data();
    void everyTroubleDoesWhatItSays();
    void anAnswerWithoutPointsIsBorne();
};

void TestPointTrouble::everyTroubleDoesWhatItSays_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<QByteArray>("times");
    QTest::addColumn<QByteArray>("values");
    const auto row = [](const char *trouble, const char *times, const char *values) {
        QTest::newRow(trouble) << QByteArray(trouble) << QByteArray(times) << QByteArray(values);
    };
    row("nan", "[60,120,180,240]", R"(["NaN",2,3,"NaN"])");
    row("infinity", "[60,120,180,240]", R"(["Infinity",2,3,"Infinity"])");
    row("hyphen", "[60,120,180,240]", R"(["-",2,3,"-"])");
    row("empty", "[60,120,180,240]", R"(["",2,3,""])");
    row("null", "[60,120,180,240]", "[null,2,3,null]");
    row("gaps", "[60,180,240]", "[1,3,4]");
    row("unordered", "[240,180,120,60]", "[4,3,2,1]");
    row("twice", "[60,60,120,120,180,180,240,240]", "[3.0,1,5.0,2,7.0,3,9.0,4]");
    row("one", "[240]", "[4]");
    row("none", "[]", "[]");
    row("ahead", "[660.0,720.0,780.0,840.0]", "[1,2,3,4]");
    row("behind", "[-540.0,-480.0,-420.0,-360.0]", "[1,2,3,4]");
}

void TestPointTrouble::everyTroubleDoesWhatItSays()
{
    QFETCH(QByteArray, trouble);
    QFETCH(QByteArray, times);
    QFETCH(QByteArray, values);
    json answer{{"cpu", json::array()}};
    for (int i = 1; i <= 4; ++i)
        answer["cpu"].push_back({{"timestamp", 60 * i}, {"value", i}});
    troublePoints(answer, *named<PointTrouble>(trouble.toStdString()));
    json gotTimes = json::array();
    json gotValues = json::array();
    for (const json &point : answer["cpu"]) {
        gotTimes.push_back(point["timestamp"]);
        gotValues.push_back(point["value"]);
    }
    QCOMPARE(gotTimes.dump(), times.toStdString());
    QCOMPARE(gotValues.dump(), values.toStdString());
}

void TestPointTrouble::anAnswerWithoutPointsIsBorne()
{
    for (const std::string_view trouble : Names<PointTrouble>::list) {
        json answer{{"cpu", json::array()}};
        troublePoints(answer, *named<PointTrouble>(trouble));
        QCOMPARE(answer.dump(), std::string(R"({"cpu":[]})"));
    }
}

QTEST_GUILESS_MAIN(TestPointTrouble)
#include "tst_pointtrouble.moc"
