// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract.h"

#include "api/operations.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace Qt::StringLiterals;

/// The contract as data.
class TestContractFile : public QObject
{
    Q_OBJECT

private:
    ContractOperationPtr operation(const char *id) const
    {
        return m_contract->operation(QString::fromLatin1(id));
    }

    template <typename Is>
    qsizetype count(Is is) const
    {
        const auto &all = m_contract->operations();
        return std::count_if(all.begin(), all.end(),
                             [&](const ContractOperationPtr &each) { return is(*each); });
    }

    std::shared_ptr<const Contract> m_contract;

private Q_SLOTS:
    void initTestCase()
    {
        m_contract = Contract::fromFile(QStringLiteral(CONTRACT));
        QVERIFY(m_contract);
    }

    void allOfItIsThere()
    {
        QCOMPARE(m_contract->operations().size(), 136);
        QCOMPARE(count([](const auto &each) { return each.isInNewest; }), 134);
        QCOMPARE(count([](const auto &each) { return each.isInSeed; }), 114);
        QCOMPARE(count([](const auto &each) { return each.isOutdated; }), 65);
        QCOMPARE(count([](const auto &each) { return each.isStream; }), 8);
        QCOMPARE(count([](const auto &each) { return each.auth == Auth::Player; }), 7);
        QCOMPARE(count([](const auto &each) { return each.auth == Auth::None; }), 14);
        QCOMPARE(count([](const auto &each) { return each.success == 0; }), 0);
    }

    void anOperationKnowsHowItIsSent()
    {
        const Operation sent = operation("PatchApp")->operation();
        QCOMPARE(sent.id, "PatchApp"_L1);
        QCOMPARE(sent.path, "/apps/v2/apps/{appId}"_L1);
        QCOMPARE(sent.verb, Verb::Patch);
        QCOMPARE(sent.traffic, Traffic::Change);
        QCOMPARE(operation("RunBuild")->operation().traffic, Traffic::Stream);
        QCOMPARE(operation("DeleteApp")->operation().success, 204);
    }

    /// So a typed operation and the same one at the console go one way over the wire.
    void whatTheCodeDeclaresIsTheSame()
    {
        for (const Operation &declared : operations::all) {
            const ContractOperationPtr found = m_contract->operation(declared.id);
            QVERIFY2(found, declared.id.data());
            const Operation read = found->operation();
            QCOMPARE(read.id, declared.id);
            QCOMPARE(read.path, declared.path);
            QVERIFY2(read.verb == declared.verb && read.auth == declared.auth, declared.id.data());
            QVERIFY2(read.traffic == declared.traffic, declared.id.data());
            QVERIFY2(read.success == declared.success, declared.id.data());
        }
    }

    void anOutdatedOneNamesItsSuccessor()
    {
        QCOMPARE(operation("GetBuildsDeprecated")->successor, u"GetBuilds"_s);
        QVERIFY(!operation("GetBuildsDeprecated")->isOutdatedByName);
        QVERIFY(operation("GetFleetsDeprecated")->isOutdatedByName);
        QCOMPARE(operation("GetFleetsDeprecated")->outdatedSince, u"2.24.2"_s);
    }

    void parametersHaveTypesWordsAndBounds()
    {
        const ContractParameter &region = *operation("GetLatestProcesses")->parameter(u"region"_s);
        QCOMPARE(region.schema->type, Schema::Type::Array);
        QVERIFY(region.schema->item->words.contains(u"Washington_DC"_s));
        QCOMPARE(region.sample, (QStringList{u"Frankfurt"_s, u"Chicago"_s}));
        const ContractParameter &lines = *operation("GetLogsForProcess")->parameter(u"tailLines"_s);
        QCOMPARE(lines.schema->type, Schema::Type::Integer);
        QCOMPARE(lines.schema->bounds.most, 5000.0);
        QCOMPARE(lines.schema->fallback, u"100"_s);
        QCOMPARE(operation("CreateRoom")->parameter(u"roomId"_s)->schema->bounds.longest, 100.0);
    }

    void bodiesAreFollowedThroughTheirReferences()
    {
        const Schema &body = *operation("CreateDeployment")->body;
        const auto member = [](const Schema &schema, QLatin1StringView name) {
            return *std::find_if(schema.members.begin(), schema.members.end(),
                                 [&](const Schema::Member &each) { return each.name == name; });
        };
        QVERIFY(member(body, "buildId"_L1).isRequired);
        QVERIFY(member(body, "transportType"_L1).schema->words.contains(u"udp"_s));
        const Schema &ports = *member(body, "additionalContainerPorts"_L1).schema;
        QCOMPARE(ports.bounds.longest, 2.0);
        QCOMPARE(member(*ports.item, "port"_L1).schema->bounds.most, 65535.0);
        QVERIFY(member(*operation("SetLobbyState")->body, "state"_L1).isRequired);
        QVERIFY(operation("CreateDeployment")->sample.contains("\"containerPort\": 7777"));
    }

    void anArchiveMayBeLeftOutWhereTheContractSaysSo()
    {
        QVERIFY(operation("RunBuildDeprecated")->wantsFile());
        QVERIFY(operation("RunBuildV2Deprecated")->isMultipart());
        QVERIFY(!operation("RunBuildV2Deprecated")->wantsFile());
    }

    void whatIsNoContractIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("openapi: 3.0.3");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("without operations") << QByteArray("{\"openapi\":\"3.0.3\",\"tags\":[]}");
    }

    void whatIsNoContractIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Contract::read(text));
    }

    void readingIsMeasured()
    {
        QFile file(QStringLiteral(CONTRACT));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QBENCHMARK
        {
            QVERIFY(Contract::read(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestContractFile)
#include "tst_contractfile.moc"
