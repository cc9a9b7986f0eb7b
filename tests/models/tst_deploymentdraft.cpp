// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/deploymentdifference.h"
#include "models/deploy/differencemodel.h"
#include "models/deploy/draftcheck.h"
#include "tests/models/support/records.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

using Kind = DraftProblem::Kind;
using Part = DeploymentField;

namespace {

/// A deployment with everything in it.
Deployment fullDeployment()
{
    Deployment full = deployment(3);
    full.deploymentTag = u"ranked"_s;
    full.gpu = 1;
    full.idleTimeoutEnabled = true;
    full.additionalPorts = {{u"admin"_s, 8443, KnownTransport::Tls}};
    full.fleet = FleetId(u"fleet-1"_s);
    return full;
}

DeploymentDraft goodDraft()
{
    return DeploymentDraft::from(fullDeployment());
}

/// Field, kind and weight of the only problem; empty where there is none or several.
QString problemOf(const DeploymentDraft &draft, const DraftSurroundings &surroundings = {})
{
    const QList<DraftProblem> problems = check(draft, surroundings);
    if (problems.size() != 1)
        return u"%1 problems"_s.arg(problems.size());
    const DraftProblem &one = problems.first();
    return u"%1 %2 %3"_s.arg(int(one.field)).arg(int(one.kind)).arg(int(one.weight));
}

QString problem(Part field, Kind kind, DraftProblem::Weight weight = DraftProblem::Weight::Blocking)
{
    return u"%1 %2 %3"_s.arg(int(field)).arg(int(kind)).arg(int(weight));
}

using Edit = void (*)(DeploymentDraft &);

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestDeploymentDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyOfADeploymentAsksForTheSameAgain()
    {
        const Deployment full = fullDeployment();
        const NewDeployment body = goodDraft().body(Generation::Newest);
        QCOMPARE(body.build, full.build);
        QCOMPARE(body.containerPort, full.defaultPort.port);
        QCOMPARE(body.transportType, full.defaultPort.transportType);
        QCOMPARE(body.additionalPorts.value(), full.additionalPorts);
        QCOMPARE(body.cpu, full.cpu);
        QCOMPARE(body.memory, full.memory);
        QCOMPARE(body.gpu, full.gpu);
        QCOMPARE(body.roomsPerProcess, full.roomsPerProcess);
        QCOMPARE(body.idleTimeoutEnabled, full.idleTimeoutEnabled);
        QCOMPARE(body.env, full.env);
        QCOMPARE(body.fleet, full.fleet);
        QCOMPARE(body.deploymentTag, full.deploymentTag);
    }

    void aServerOf210IsSentNothingThatItDoesNotKnow()
    {
        const NewDeployment body = goodDraft().body(Generation::V2_10);
        QVERIFY(!body.gpu && !body.experimentalGpu && !body.fleet && !body.deploymentTag);
        QCOMPARE(goodDraft().unknownTo(Generation::V2_10), (QList<Part>{Part::Tag, Part::Gpu, Part::Fleet}));
        QCOMPARE(goodDraft().unknownTo(Generation::Newest), QList<Part>());
        QCOMPARE(check(goodDraft(), {Generation::V2_10, {}}).size(), 3); // and it is told
        QVERIFY(!isBlocked(check(goodDraft(), {Generation::V2_10, {}})));
    }

    void aGoodDraftHasNoProblem() { QCOMPARE(check(goodDraft(), {}), QList<DraftProblem>()); }

    void aFirstDraftWantsOnlyItsPort()
    {
        QCOMPARE(problemOf(DeploymentDraft::forBuild(BuildId(u"bld-1"_s))),
                 problem(Part::Port, Kind::Missing));
    }

    void eachProblemNamesItsField_data()
    {
        constexpr auto doubtful = DraftProblem::Weight::Doubtful;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Edit edit, const QString &expected) {
            QTest::newRow(name) << edit << expected;
        };
        row(
            "no build", [](auto &it) { it.build = {}; }, problem(Part::Build, Kind::Missing));
        row(
            "no CPU", [](auto &it) { it.cpu = 0; }, problem(Part::Cpu, Kind::Missing));
        row(
            "no number for CPU", [](auto &it) { it.cpu = std::numeric_limits<double>::quiet_NaN(); },
            problem(Part::Cpu, Kind::Missing));
        row(
            "little CPU", [](auto &it) { it.cpu = 0.2; }, problem(Part::Cpu, Kind::TooSmall, doubtful));
        row(
            "negative CPU", [](auto &it) { it.cpu = -1; }, problem(Part::Cpu, Kind::TooSmall));
        row(
            "much CPU", [](auto &it) { it.cpu = 24; }, problem(Part::Cpu, Kind::TooLarge, doubtful));
        row(
            "a fine fraction of CPU", [](auto &it) { it.cpu = 0.333; },
            problem(Part::Cpu, Kind::TooManyDecimals, doubtful));
        row(
            "little memory", [](auto &it) { it.memory = 256; },
            problem(Part::Memory, Kind::TooSmall, doubtful));
        row(
            "much memory", [](auto &it) { it.memory = 32768; },
            problem(Part::Memory, Kind::TooLarge, doubtful));
        row(
            "half a GPU", [](auto &it) { it.gpu = 0.5; }, problem(Part::Gpu, Kind::NotWhole));
        row(
            "no rooms", [](auto &it) { it.roomsPerProcess = 0; }, problem(Part::Rooms, Kind::Missing));
        row(
            "too many rooms", [](auto &it) { it.roomsPerProcess = 10001; },
            problem(Part::Rooms, Kind::TooLarge));
        row(
            "no transport", [](auto &it) { it.transport = TransportType(QString()); },
            problem(Part::Transport, Kind::Missing));
        row(
            "a new transport", [](auto &it) { it.transport = TransportType(u"quic"_s); },
            problem(Part::Transport, Kind::Unfamiliar, doubtful));
        row(
            "a port that is none", [](auto &it) { it.port = 65536; }, problem(Part::Port, Kind::TooLarge));
        row(
            "a port named with capitals", [](auto &it) { it.extraPorts[0].name = u"Admin"_s; },
            problem(Part::ExtraPort, Kind::BadName));
        row(
            "a port named as the main one", [](auto &it) { it.extraPorts[0].name = u"default"_s; },
            problem(Part::ExtraPort, Kind::Duplicate));
        row(
            "a name with a line end", [](auto &it) { it.extraPorts[0].name = u"admin\n"_s; },
            problem(Part::ExtraPort, Kind::BadName));
        row(
            "three more ports",
            [](auto &it) {
                it.extraPorts.append({u"b"_s, 2, KnownTransport::Tcp});
                it.extraPorts.append({u"c"_s, 3, KnownTransport::Tcp});
            },
            problem(Part::ExtraPort, Kind::TooMany));
        row(
            "a variable without a name",
            [](auto &it) {
                it.env = {{QString(), u"1"_s}};
            },
            problem(Part::Variable, Kind::Missing));
    }

    void eachProblemNamesItsField()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, expected);
        DeploymentDraft draft = goodDraft();
        edit(draft);
        QCOMPARE(problemOf(draft), expected);
    }

    void theOrganizationsOwnBoundOfMemoryHolds()
    {
        DeploymentDraft draft = goodDraft();
        draft.memory = 20000;
        QCOMPARE(problemOf(draft, {Generation::Newest, 24000}), u"0 problems"_s);
        QCOMPARE(problemOf(draft, {Generation::Newest, 16384}), problem(Part::Memory, Kind::TooLarge));
    }

    void theBoundsAreTheContracts()
    {
        using namespace deploymentlimits;
        QFile file(QStringLiteral(CONTRACT));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schemas =
            QJsonDocument::fromJson(file.readAll()).object()[u"components"_s][u"schemas"_s].toObject();
        const auto limit = [&schemas](const QString &schema, const QString &field, const QString &name) {
            const QJsonValue found = schemas[schema][u"properties"_s][field][u"x-limits"_s][name];
            return found.toVariant();
        };
        const QString config = u"DeploymentConfigV3"_s;
        QCOMPARE(limit(config, u"requestedCPU"_s, u"minimum"_s).toDouble(), leastCores);
        QCOMPARE(limit(config, u"requestedCPU"_s, u"maximum"_s).toDouble(), mostCores);
        QCOMPARE(limit(config, u"requestedCPU"_s, u"maxDecimals"_s).toInt(), coreDecimals);
        QCOMPARE(limit(config, u"requestedMemoryMB"_s, u"minimum"_s).toDouble(), leastMegabytes);
        QCOMPARE(limit(config, u"requestedMemoryMB"_s, u"maximum"_s).toDouble(), mostMegabytes);
        QCOMPARE(limit(config, u"roomsPerProcess"_s, u"maximum"_s).toInt(), mostRooms);
        QCOMPARE(limit(config, u"containerPort"_s, u"maximum"_s).toInt(), mostPort);
        QCOMPARE(limit(config, u"additionalContainerPorts"_s, u"maxItems"_s).toInt(), mostExtraPorts);
        QCOMPARE(limit(config, u"env"_s, u"maxItems"_s).toInt(), mostVariables);
        QCOMPARE(limit(u"EnvVar"_s, u"name"_s, u"maxLength"_s).toInt(), longestVariableName);
        QCOMPARE(limit(u"EnvVar"_s, u"name"_s, u"pattern"_s).toString(), QLatin1String(variableName));
        QCOMPARE(limit(u"EnvVar"_s, u"value"_s, u"maxLength"_s).toInt(), longestVariableValue);
        QCOMPARE(limit(u"ContainerPort"_s, u"name"_s, u"maxLength"_s).toInt(), longestPortName);
        QCOMPARE(limit(u"ContainerPort"_s, u"name"_s, u"pattern"_s).toString(), QLatin1String(portName));
    }

    void aDeploymentDoesNotDifferFromItsCopy()
    {
        QVERIFY(!isAnyChanged(differenceOf(goodDraft(), goodDraft())));
    }

    void eachFieldThatDiffersIsARow()
    {
        DeploymentDraft after = goodDraft();
        after.cpu = 2;
        after.tag.clear();
        after.extraPorts[0].port = 9000;
        after.env = {{u"SECRET"_s, u"hunter3"_s}, {u"NEW"_s, u"1"_s}};
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(differenceOf(goodDraft(), after));
        QCOMPARE(model.asText(), u"Tag: ranked → — (removed)\n"
                                 "CPU: 0.5 → 2 (changed)\n"
                                 "Additional port admin: 8443/tls → 9000/tls (changed)\n"
                                 "Variable SECRET: •••••• → •••••• (changed)\n"
                                 "Variable NEW: — → •••••• (added)"_s);
        QCOMPARE(model.changed(), 5);
    }

    void aValueIsSeenWhenItsRowIsRevealedAndNoOther()
    {
        DeploymentDraft after = goodDraft();
        after.env = {{u"SECRET"_s, u"hunter3"_s}};
        after.cpu = 2;
        DifferenceModel model;
        model.show(differenceOf(goodDraft(), after));
        QCOMPARE(model.rowCount(), 2);
        model.toggleRevealed(0); // no secret: nothing happens
        for (int role = Qt::DisplayRole; role < Qt::UserRole + 1000; ++role) {
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.index(1, column).data(role).toString().contains(u"hunter"_s));
        }
        model.toggleRevealed(1);
        QVERIFY(model.asText().contains(u"hunter2 → hunter3"_s));
    }

    void withoutALiveDeploymentAllIsAdded()
    {
        const QList<FieldDifference> rows = differenceOf({}, goodDraft());
        for (const FieldDifference &row : rows)
            QCOMPARE(int(row.kind), int(FieldDifference::Kind::Added));
        QVERIFY(rows.size() >= 12);
    }

    void whatIsTheSameIsShownOnRequest()
    {
        DifferenceModel model;
        model.show(differenceOf(goodDraft(), goodDraft()));
        QCOMPARE(model.rowCount(), 0);
        model.setRows(DifferenceModel::Rows::All);
        QVERIFY(model.rowCount() >= 12);
        QVERIFY(model.asText().contains(u"Port: 7777"_s));
    }
};

QTEST_GUILESS_MAIN(TestDeploymentDraft)
#include "tst_deploymentdraft.moc"
