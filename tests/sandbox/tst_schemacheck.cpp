// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/contract.h"
#include "app/sandbox/http/schemacheck.h"
#include "app/sandbox/http/trimmer.h"

#include <QTest>

using namespace sandbox;
using nlohmann::json;

namespace {

json reference(const std::string &name)
{
    return {{"$ref", "#/components/schemas/" + name}};
}

json deploymentConfig()
{
    return {{"buildId", "bld-1"},    {"requestedCPU", 0.5},       {"requestedMemoryMB", 1024},
            {"containerPort", 7777}, {"transportType", "udp"},    {"roomsPerProcess", 4},
            {"env", json::array()},  {"idleTimeoutEnabled", true}};
}

} // namespace

class TestSchemaCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodBodyPasses();
    void whatIsWrongIsNamedByItsPath_data();
    void whatIsWrongIsNamedByItsPath();
    void nullIsTakenOnlyWhereItIsAllowed();
    void theNewestGenerationRequiresMore();
    void theSeedDoesNotKnowNewFields();
    void aNewEnumValueIsStrangeToTheSeed();
    void oneChoiceOfSeveralIsEnough();
    void whatTheTrimmerLeavesIsWhatTheSeedKnew();
    void versionsAreComparedAsNumbers();

private:
    std::string problem(const json &value, const std::string &schema, Generation generation,
                        SchemaCheck::Direction direction) const
    {
        const auto violation = SchemaCheck(m_contract, generation, direction)(value, reference(schema));
        return violation ? violation->text() : "";
    }

    std::string requestProblem(const json &value, const std::string &schema) const
    {
        return problem(value, schema, Generation::Newest, SchemaCheck::Direction::Request);
    }

    Contract m_contract;
};

void TestSchemaCheck::aGoodBodyPasses()
{
    QCOMPARE(requestProblem(deploymentConfig(), "DeploymentConfigV3"), std::string());
}

void TestSchemaCheck::whatIsWrongIsNamedByItsPath_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a field is missing")
        << QByteArray(R"([{"op":"remove","path":"/buildId"}])") << QByteArray("buildId: is required");
    QTest::newRow("a type is wrong") << QByteArray(R"([{"op":"add","path":"/requestedCPU","value":"1"}])")
                                     << QByteArray("requestedCPU: must be a number, is string");
    QTest::newRow("a fraction where whole numbers belong")
        << QByteArray(R"([{"op":"add","path":"/roomsPerProcess","value":1.5}])")
        << QByteArray("roomsPerProcess: must be a whole number");
    QTest::newRow("a bound is broken")
        << QByteArray(R"([{"op":"add","path":"/containerPort","value":70000}])")
        << QByteArray("containerPort: must be between 1 and 65535");
    QTest::newRow("a word is unknown")
        << QByteArray(R"([{"op":"add","path":"/transportType","value":"quic"}])")
        << QByteArray("transportType: \"quic\" is not one of the values allowed");
    QTest::newRow("a field nobody declared") << QByteArray(R"([{"op":"add","path":"/colour","value":1}])")
                                             << QByteArray("colour: is not a field of this object");
    QTest::newRow("deep inside a list")
        << QByteArray(R"([{"op":"add","path":"/env/-","value":{"name":"1A","value":""}}])")
        << QByteArray("env[0].name: must match ^[a-zA-Z_][a-zA-Z0-9_]*$");
    QTest::newRow("too many decimals") << QByteArray(R"([{"op":"add","path":"/requestedCPU","value":0.333}])")
                                       << QByteArray("requestedCPU: may have 2 decimals");
}

void TestSchemaCheck::whatIsWrongIsNamedByItsPath()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, expected);
    const json body = deploymentConfig().patch(json::parse(change.toStdString()));
    QCOMPARE(requestProblem(body, "DeploymentConfigV3"), expected.toStdString());
}

void TestSchemaCheck::nullIsTakenOnlyWhereItIsAllowed()
{
    json room{{"roomId", "r"},
              {"appId", "a"},
              {"status", "destroyed"},
              {"currentAllocation", nullptr},
              {"roomConfig", nullptr}};
    const auto check = [&] {
        return problem(room, "RoomWithoutAllocations", Generation::Newest, SchemaCheck::Direction::Answer);
    };
    QCOMPARE(check(), std::string());
    room["status"] = nullptr;
    QCOMPARE(check(), std::string("status: must be a string, is null"));
}

void TestSchemaCheck::theNewestGenerationRequiresMore()
{
    const json fleet{{"fleetId", "f"}, {"orgId", "o"}};
    QCOMPARE(problem(fleet, "Fleet", Generation::Seed, SchemaCheck::Direction::Answer), std::string());
    QCOMPARE(problem(fleet, "Fleet", Generation::Newest, SchemaCheck::Direction::Answer),
             std::string("name: is required in the newest generation"));
}

void TestSchemaCheck::theSeedDoesNotKnowNewFields()
{
    json body = deploymentConfig();
    body["deploymentTag"] = "season-5";
    QCOMPARE(requestProblem(body, "DeploymentConfigV3"), std::string());
    QCOMPARE(problem(body, "DeploymentConfigV3", Generation::Seed, SchemaCheck::Direction::Request),
             std::string("deploymentTag: is not a field of this object"));
}

void TestSchemaCheck::aNewEnumValueIsStrangeToTheSeed()
{
    QCOMPARE(problem("gpuMemory", "ProcessMetricName", Generation::Newest, SchemaCheck::Direction::Request),
             std::string());
    QVERIFY(!problem("gpuMemory", "ProcessMetricName", Generation::Seed, SchemaCheck::Direction::Request)
                 .empty());
}

void TestSchemaCheck::oneChoiceOfSeveralIsEnough()
{
    const json starting{{"status", "starting"}, {"roomId", "r"}};
    QCOMPARE(problem(starting, "ConnectionInfo", Generation::Newest, SchemaCheck::Direction::Answer),
             std::string());
    QVERIFY(!problem({{"status", "starting"}}, "ConnectionInfo", Generation::Newest,
                     SchemaCheck::Direction::Answer)
                 .empty());
}

void TestSchemaCheck::whatTheTrimmerLeavesIsWhatTheSeedKnew()
{
    json page{{"fleets", {{{"fleetId", "f"}, {"orgId", "o"}, {"name", "main"}, {"nodeShape", "cpu-8-16"}}}}};
    Trimmer(m_contract).trim(page, reference("FleetsPage"));
    QCOMPARE(page.dump(), (json{{"fleets", {{{"fleetId", "f"}, {"orgId", "o"}}}}}).dump());
}

void TestSchemaCheck::versionsAreComparedAsNumbers()
{
    QVERIFY(Contract::isNewerThanSeed("2.10.10"));
    QVERIFY(Contract::isNewerThanSeed("2.11.0"));
    QVERIFY(!Contract::isNewerThanSeed("2.10.3"));
    QVERIFY(!Contract::isNewerThanSeed("2.9.12"));
    QVERIFY(!Contract::isNewerThanSeed(""));
}

QTEST_APPLESS_MAIN(TestSchemaCheck)
#include "tst_schemacheck.moc"
