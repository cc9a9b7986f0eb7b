// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/decode.h"
#include "api/json/encode.h"
#include "api/json/measured.h"
#include "tests/support/records.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <functional>

using namespace hathora;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList linesOf(const QList<JsonIssue> &issues)
{
    QStringList lines;
    for (const JsonIssue &issue : issues)
        lines.append(QStringLiteral("%1: wanted %2, got %3").arg(issue.path, issue.wanted, issue.got));
    return lines;
}

template <typename T>
QStringList issuesIn(const QByteArray &json)
{
    const Result<T> result = decode<T>(json);
    return result ? QStringList() : linesOf(result.error().issues);
}

/// Decodes and encodes again; empty if it could not be decoded.
template <typename T>
QByteArray thereAndBack(const QByteArray &json)
{
    const Result<T> record = decode<T>(json);
    return record ? encode(*record) : QByteArray();
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordComesBackAsTheServerWroteIt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<std::function<QByteArray(const QByteArray &)>>("trip");
        hathora::testing::forEachRecord([]<typename T>(const char *schema) {
            const std::function<QByteArray(const QByteArray &)> trip = thereAndBack<T>;
            for (const char *kind : {"full", "sparse"}) {
                QTest::addRow("%s, %s", schema, kind)
                    << QStringLiteral("%1/%2.json").arg(QLatin1String(kind), QLatin1String(schema)) << trip;
            }
        });
    }

    void aRecordComesBackAsTheServerWroteIt()
    {
        QFETCH(const QString, file);
        QFETCH(const std::function<QByteArray(const QByteArray &)>, trip);
        const QByteArray original = fixture(file);
        QVERIFY(!original.isEmpty());
        const QJsonDocument wanted = QJsonDocument::fromJson(original);
        const QJsonDocument got = QJsonDocument::fromJson(trip(original));
        QCOMPARE(got.toJson(), wanted.toJson());
    }

    void everyWrongPlaceIsNamed_data()
    {
        QTest::addColumn<std::function<QStringList(const QByteArray &)>>("issues");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, auto issues, const QByteArray &json, const QStringList &lines) {
            QTest::newRow(name) << std::function<QStringList(const QByteArray &)>(issues) << json << lines;
        };
        const QByteArray port = R"({"name":"a","port":1,"transportType":"udp"})";
        row("a string where an object should be", issuesIn<ContainerPort>, R"("port")",
            {u"$: wanted an object, got a string"_qs});
        row("several at once", issuesIn<ContainerPort>, R"({"name":7,"port":"1"})",
            {u"$.name: wanted a string, got a number"_qs, u"$.port: wanted an integer, got a string"_qs,
             u"$.transportType: wanted a string, got nothing"_qs});
        row("half a port", issuesIn<ContainerPort>, R"({"name":"a","port":1.5,"transportType":"udp"})",
            {u"$.port: wanted an integer, got a number"_qs});
        row("a port beyond an int", issuesIn<ContainerPort>,
            R"({"name":"a","port":4294967296,"transportType":"udp"})",
            {u"$.port: wanted an integer, got a number"_qs});
        row("null for a required string", issuesIn<ContainerPort>,
            R"({"name":null,"port":1,"transportType":"udp"})", {u"$.name: wanted a string, got null"_qs});
        row("one of a list", issuesIn<QList<ContainerPort>>, '[' + port + ",{}," + port + ",true]",
            {u"$[1].name: wanted a string, got nothing"_qs, u"$[1].port: wanted an integer, got nothing"_qs,
             u"$[1].transportType: wanted a string, got nothing"_qs,
             u"$[3]: wanted an object, got a boolean"_qs});
        row("an object for a list", issuesIn<OrgsPage>, R"({"orgs":{}})",
            {u"$.orgs: wanted an array, got an object"_qs});
        row("null for an optional", issuesIn<EnvVarList>, R"({"env":[],"tag":null})",
            {u"$.tag: wanted a string, got null"_qs});
        row("deep inside", issuesIn<EnvVarList>, R"({"env":[{"name":"A","value":"x"},{"name":"B"}]})",
            {u"$.env[1].value: wanted a string, got nothing"_qs});
        row("an absent nullable", issuesIn<RoomAllocation>,
            R"({"roomAllocationId":"a","processId":"p","scheduledAt":"2025-03-04T16:02:14.902Z"})",
            {u"$.unscheduledAt: wanted a date and time, got nothing"_qs});
        row("a time without an offset", issuesIn<QDateTime>, R"("2025-03-04T16:02:14.902")",
            {u"$: wanted a date and time with an offset, got a string"_qs});
        row("no time", issuesIn<QDateTime>, R"("soon")",
            {u"$: wanted a date and time with an offset, got a string"_qs});
        row("a boolean as a word", issuesIn<LoadBalancer>, R"({"enabled":"true"})",
            {u"$.enabled: wanted a boolean, got a string"_qs});
        row("a right that is neither role nor scopes", issuesIn<NewOrgToken>, R"({"name":"a","scopes":7})",
            {u"$.scopes: wanted a role or an array of scopes, got a number"_qs});
        row("a scope that is no text", issuesIn<NewOrgToken>, R"({"name":"a","scopes":["builds:read",1]})",
            {u"$.scopes[1]: wanted a string, got a number"_qs});
        row("an id that is neither text nor number", issuesIn<TextOrNumber>, "true",
            {u"$: wanted a string or a number, got a boolean"_qs});
        row("a number as a word", issuesIn<ProcessCount>, R"({"count":"3"})",
            {u"$.count: wanted a number, got a string"_qs});
    }

    void everyWrongPlaceIsNamed()
    {
        QFETCH(const std::function<QStringList(const QByteArray &)>, issues);
        QFETCH(const QByteArray, json);
        QFETCH(const QStringList, lines);
        QCOMPARE(issues(json), lines);
    }

    void noValueStandsInAnIssue()
    {
        const QByteArray json = R"({"env":[{"name":"KEY","value":"planted-1"},{"name":{"a":"planted-2"},)"
                                R"("value":["planted-3"]}],"tag":{"planted-4":"planted-5"}})";
        const QString lines = issuesIn<EnvVarList>(json).join(u'\n');
        QVERIFY(lines.contains(u"$.env[1].name"));
        QVERIFY2(!lines.contains(u"planted"), qPrintable(lines));
    }

    void brokenTextIsToldApartFromAWrongShape_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf{\"count\":1}");
        QTest::newRow("cut off") << QByteArray(R"({"count":1)");
        QTest::newRow("two values") << QByteArray(R"({"count":1}{})");
        QTest::newRow("bad UTF-8") << QByteArray("{\"count\":1,\"x\":\"\xff\xfe\"}");
        QTest::newRow("too large a number") << QByteArray(R"({"count":1e400})");
        QTest::newRow("two million levels") << QByteArray(2'000'000, '[');
    }

    void brokenTextIsToldApartFromAWrongShape()
    {
        QFETCH(const QByteArray, json);
        const Result<ProcessCount> result = decode<ProcessCount>(json, 200);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::ResponseValidation);
        QCOMPARE(result.error().status, 200);
        QVERIFY(result.error().issues.isEmpty());
        QVERIFY(!result.error().message.isEmpty());
    }

    void oddTextsAreHeldHarmless_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a key twice") << QByteArray(R"({"count":3,"count":4})");
        QTest::newRow("unknown keys") << QByteArray(R"({"new":{"a":[null]},"count":3})");
        QTest::newRow("space around") << QByteArray(" \r\n\t{\"count\" : 3 } \n");
        QTest::newRow("thirty digits after the point")
            << QByteArray(R"({"count":3.000000000000000000000000000000})");
    }

    void oddTextsAreHeldHarmless()
    {
        QFETCH(const QByteArray, json);
        const Result<ProcessCount> result = decode<ProcessCount>(json);
        QVERIFY(result);
        QCOMPARE(result->count, 3.0);
    }

    void anUnknownEnumValueIsKeptAsItCame()
    {
        const Result<QList<Region>> regions = decode<QList<Region>>(R"(["Frankfurt","Reykjavik"])");
        QVERIFY(regions);
        QVERIFY(regions->at(0).is(KnownRegion::Frankfurt));
        QVERIFY(!regions->at(1).known());
        QCOMPARE(regions->at(1).text(), u"Reykjavik"_qs);
    }

    void anIntegerMayBeWrittenWithAPoint()
    {
        QCOMPARE(decode<int>("2.0").value(), 2);
        QCOMPARE(decode<int>("-1").value(), -1);
        QCOMPARE(decode<qint64>("9007199254740993").value(), 9007199254740993);
        QVERIFY(!decode<qint64>("1e300"));
        QVERIFY(!decode<qint64>("18446744073709551615"));
    }

    void bareScalarsAreValues()
    {
        QCOMPARE(decode<double>("12.5").value(), 12.5);
        QCOMPARE(decode<QString>(R"("é\u00e9")").value(), u"éé"_qs);
        QCOMPARE(decode<bool>("true").value(), true);
    }

    void timesAreKeptInUtc()
    {
        const QDateTime wanted(QDate(2025, 3, 4), QTime(16, 2, 14, 902), Qt::UTC);
        QCOMPARE(decode<QDateTime>(R"("2025-03-04T16:02:14.902Z")").value(), wanted);
        QCOMPARE(decode<QDateTime>(R"("2025-03-04T18:02:14.902+02:00")").value(), wanted);
        QCOMPARE(decode<QDateTime>(R"("2025-03-04T18:02:14.902+02:00")").value().timeSpec(), Qt::UTC);
    }

    void aValueThatIsNoNumberWasNotMeasured_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {R"("NaN")", R"("nan")", R"("Infinity")", R"("-Infinity")", R"("+Inf")",
                                  R"("-")", R"("")", R"("n/a")", "null"})
            QTest::newRow(value) << QByteArray(value);
    }

    void aValueThatIsNoNumberWasNotMeasured()
    {
        QFETCH(const QByteArray, value);
        const auto metrics = decode<MeasuredAnswer<ProcessMetrics>>(
            R"({"cpu":[{"timestamp":1,"value":0.5},{"timestamp":2,"value":)" + value + "}]}");
        QVERIFY(metrics);
        QCOMPARE(metrics->metrics.cpu->at(0).value, 0.5);
        QCOMPARE(metrics->metrics.cpu->at(1).timestamp, 2.0);
        QVERIFY(std::isnan(metrics->metrics.cpu->at(1).value));
    }

    void aValueOfAnotherTypeIsWrong_data()
    {
        QTest::addColumn<QByteArray>("point");
        QTest::newRow("a number as text") << QByteArray(R"({"timestamp":1,"value":"0.5"})");
        QTest::newRow("true") << QByteArray(R"({"timestamp":1,"value":true})");
        QTest::newRow("an object") << QByteArray(R"({"timestamp":1,"value":{}})");
        QTest::newRow("nothing") << QByteArray(R"({"timestamp":1})");
        QTest::newRow("a moment that is none") << QByteArray(R"({"timestamp":"NaN","value":1})");
    }

    void aValueOfAnotherTypeIsWrong()
    {
        QFETCH(const QByteArray, point);
        const auto metrics = decode<MeasuredAnswer<ProcessMetrics>>(R"({"cpu":[)" + point + "]}");
        QVERIFY(!metrics);
        QCOMPARE(metrics.error().kind, Error::Kind::ResponseValidation);
        QVERIFY(metrics.error().issues.constFirst().path.startsWith(u"$.cpu[0]."_qs));
    }

    void anOptionalNullableMayBeAbsentOrNull()
    {
        const QByteArray rest = R"("orgId":"o","isSingleTenant":false,"stripeCustomerId":"c"})";
        for (const QByteArray &start : {QByteArray("{"), QByteArray(R"({"defaultFleetId":null,)")}) {
            const Result<Organization> org = decode<Organization>(start + rest);
            QVERIFY(org);
            QVERIFY(!org->defaultFleet);
        }
        const Result<Organization> org = decode<Organization>(R"({"defaultFleetId":"f",)" + rest);
        QVERIFY(org);
        QCOMPARE(org->defaultFleet, FleetId(u"f"_qs));
    }

    void rightsAreARoleOrScopes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a role") << QByteArray(R"({"scopes":"viewer","userEmail":"a@b.example"})");
        QTest::newRow("scopes") << QByteArray(R"({"scopes":["builds:read"],"userEmail":"a@b.example"})");
        QTest::newRow("none") << QByteArray(R"({"scopes":[],"userEmail":"a@b.example"})");
        QTest::newRow("one to come") << QByteArray(R"({"scopes":"owner","userEmail":"a@b.example"})");
    }

    void rightsAreARoleOrScopes()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(thereAndBack<InviteChange>(json), json);
    }

    void oldLobbiesHaveANumberForTheirCreator()
    {
        QCOMPARE(decode<TextOrNumber>(R"("9k2f")").value().text(), u"9k2f"_qs);
        QCOMPARE(decode<TextOrNumber>("1741104131318").value().text(), u"1741104131318"_qs);
        QByteArray lobby = fixture(u"sparse/LobbyV3.json"_qs);
        lobby.replace(R"("createdBy": "9k2f7w1qzt")", R"("createdBy": 42)");
        QVERIFY(thereAndBack<Lobby>(lobby).contains(R"("createdBy":42,)"));
    }

    void secretsAreWrittenOutOnlyWhenAskedFor()
    {
        const Result<App> app = decode<App>(fixture(u"full/Application.json"_qs));
        QVERIFY(app);
        const QJsonObject masked = toJsonObject(*app, Secrets::Masked);
        QVERIFY(!masked.value(u"appSecret"_qs).toString().contains(app->appSecret));
        QCOMPARE(toJsonObject(*app, Secrets::Shown).value(u"appSecret"_qs).toString(), app->appSecret);
        const QJsonObject env = toJsonObject(EnvVar{u"KEY"_qs, u"planted"_qs}, Secrets::Masked);
        QCOMPARE(env.value(u"name"_qs).toString(), u"KEY"_qs);
        QVERIFY(!env.value(u"value"_qs).toString().contains(u"planted"));
    }

private:
    /// A list of secrets beside an optional: deployments in small.
    struct EnvVarList
    {
        QList<EnvVar> env;
        std::optional<QString> tag;

        static constexpr auto fields()
        {
            return std::tuple{Field{"env"_L1, &EnvVarList::env}, Field{"tag"_L1, &EnvVarList::tag}};
        }
    };
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
