// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/contract.h"
#include "app/sandbox/http/paths.h"
#include "app/sandbox/http/router.h"

#include <QTest>

using namespace sandbox;

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationOfTheContractIsReachable();
    void aLiteralSegmentWinsOverAParameter();
    void pathValuesAreDecodedAfterTheSplit();
    void anotherMethodIsToldFromAnotherPath();
    void theSeedHasFewerPaths();
    void whatWasDroppedIsOnlyInTheSeed();
    void queriesAreSplitAndDecoded();

private:
    Contract m_contract;
};

void TestRouter::everyOperationOfTheContractIsReachable()
{
    const Router router(m_contract, Generation::Newest);
    QVERIFY(m_contract.operations().size() > 130);
    for (const Operation &operation : m_contract.operations()) {
        if (!operation.isIn(Generation::Newest))
            continue;
        std::string path;
        for (const std::string &segment : operation.segments)
            path += "/" + (segment.starts_with('{') ? std::string("x1") : segment);
        const auto match = router.match(operation.method, path);
        QVERIFY2(match.operation == &operation, operation.id.c_str());
    }
}

void TestRouter::aLiteralSegmentWinsOverAParameter()
{
    const Router router(m_contract, Generation::Newest);
    QCOMPARE(router.match("GET", "/deployments/v3/apps/a/deployments/latest").operation->id,
             std::string("GetLatestDeployment"));
    QCOMPARE(router.match("GET", "/deployments/v3/apps/a/deployments/dep-1").operation->id,
             std::string("GetDeployment"));
}

void TestRouter::pathValuesAreDecodedAfterTheSplit()
{
    const Router router(m_contract, Generation::Newest);
    const auto match = router.match("GET", "/builds/v3/builds/a%2Fb%20c");
    QCOMPARE(match.operation->id, std::string("GetBuild"));
    QCOMPARE(match.pathValues.at("buildId"), std::string("a/b c"));
}

void TestRouter::anotherMethodIsToldFromAnotherPath()
{
    const Router router(m_contract, Generation::Newest);
    QVERIFY(!router.match("PUT", "/apps/v2/apps").operation);
    QVERIFY(router.match("PUT", "/apps/v2/apps").pathExists);
    QVERIFY(!router.match("GET", "/apps/v9/apps").pathExists);
    QVERIFY(!router.match("GET", "/apps/v2/apps/").pathExists);
}

void TestRouter::theSeedHasFewerPaths()
{
    const Router router(m_contract, Generation::Seed);
    QVERIFY(router.match("GET", "/fleets/v1/fleets").operation);
    QVERIFY(!router.match("GET", "/fleets/v2/fleets").pathExists);
    QVERIFY(!router.match("PATCH", "/apps/v2/apps/a").operation);
}

void TestRouter::whatWasDroppedIsOnlyInTheSeed()
{
    const char *dropped = "/logs/v1/a/all";
    QVERIFY(Router(m_contract, Generation::Seed).match("GET", dropped).operation);
    QVERIFY(!Router(m_contract, Generation::Newest).match("GET", dropped).pathExists);
}

void TestRouter::queriesAreSplitAndDecoded()
{
    const auto pairs = splitQuery("status=running&status=failed&name=a%26b+c&empty=&bare");
    QCOMPARE(pairs.size(), std::size_t{5});
    QCOMPARE(pairs[1], (std::pair<std::string, std::string>("status", "failed")));
    QCOMPARE(pairs[2], (std::pair<std::string, std::string>("name", "a&b c")));
    QCOMPARE(pairs[4], (std::pair<std::string, std::string>("bare", "")));
}

QTEST_APPLESS_MAIN(TestRouter)
#include "tst_router.moc"
