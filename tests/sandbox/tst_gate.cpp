// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/http/contract.h"
#include "app/sandbox/world/rights.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using nlohmann::json;

/// Every operation asks for the scopes that the contract marks.
class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_running = std::make_unique<Running>(stillWorld()); }

    void everyMarkIsEnforced_data();
    void everyMarkIsEnforced();
    void anOlderOperationAsksForWhatTheNewerOneDoes_data();
    void anOlderOperationAsksForWhatTheNewerOneDoes();
    void whatARoleComesTo_data();
    void whatARoleComesTo();

private:
    /// A token that holds all there is but one.
    std::string tokenWithout(Scope scope);
    std::string targetOf(const Operation &operation);

    std::unique_ptr<Running> m_running;
    std::map<Scope, std::string> m_tokens;
};

namespace {

/// Who may change may look: without the right to look, nobody has the one to change.
bool implies(std::string_view held, std::string_view scope)
{
    return held == scope || held == std::string(scope) + "-write";
}

} // namespace

std::string TestGate::tokenWithout(Scope scope)
{
    std::string &token = m_tokens[scope];
    if (!token.empty())
        return token;
    json scopes = json::array();
    for (const std::string_view word : Names<Scope>::list) {
        if (!implies(word, text(scope)))
            scopes.push_back(word);
    }
    const std::string org =
        m_running->world.read([](const State &state) { return state.organizations.front().id; });
    const json body{{"name", "without " + std::string(text(scope))}, {"scopes", scopes}};
    token = m_running->post("/tokens/v1/orgs/" + org + "/create", body).json().at("plainTextToken");
    return token;
}

std::string TestGate::targetOf(const Operation &operation)
{
    const std::map<std::string, std::string> known{
        {"{appId}", mainAppId(m_running->world)},
        {"{orgId}", m_running->world.read([](const State &state) { return state.organizations.front().id; })},
        {"{region}", "Tokyo"},
        {"{buildId}", "1"},
        {"{deploymentId}", "1"}};
    std::string target;
    for (const std::string &segment : operation.segments) {
        const auto value = known.find(segment);
        target += "/" + (value != known.end() ? value->second : segment.starts_with('{') ? "x" : segment);
    }
    return target;
}

void TestGate::everyMarkIsEnforced_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<int>("scope");
    for (const Operation &operation : m_running->server.service().contract().operations()) {
        for (std::size_t i = 0; i < countOf<Scope>; ++i) {
            if (operation.isIn(Generation::Newest) && operation.needsToken && operation.scopes.test(i))
                QTest::addRow("%s without %s", operation.id.c_str(), Names<Scope>::list[i].data())
                    << QByteArray(operation.id.c_str()) << static_cast<int>(i);
        }
    }
}

void TestGate::everyMarkIsEnforced()
{
    QFETCH(QByteArray, operation);
    QFETCH(int, scope);
    const auto missing = static_cast<Scope>(scope);
    const Operation &asked = *m_running->server.service().contract().operation(operation.toStdString());
    const Response response = m_running->send(asked.method, targetOf(asked), {}, {}, tokenWithout(missing));
    QVERIFY2(response.status == 403, response.body.c_str());
    QVERIFY2(
        response.message().starts_with(asked.id + " needs the scope " + std::string(text(missing)) + ","),
        response.body.c_str());
}

void TestGate::anOlderOperationAsksForWhatTheNewerOneDoes_data()
{
    QTest::addColumn<QByteArray>("older");
    QTest::addColumn<QByteArray>("newer");
    QTest::newRow("a list of applications") << QByteArray("GetAppsV1Deprecated") << QByteArray("GetApps");
    QTest::newRow("a build that is run") << QByteArray("RunBuildV2Deprecated") << QByteArray("RunBuild");
    QTest::newRow("a process that is stopped")
        << QByteArray("StopProcessV2Deprecated") << QByteArray("StopProcess");
    QTest::newRow("the log of an application")
        << QByteArray("GetLogsForApp") << QByteArray("GetLogsForProcess");
    QTest::newRow("a room that is suspended, which nothing replaced")
        << QByteArray("SuspendRoomDeprecated") << QByteArray("DestroyRoom");
}

void TestGate::anOlderOperationAsksForWhatTheNewerOneDoes()
{
    QFETCH(QByteArray, older);
    QFETCH(QByteArray, newer);
    const Contract &contract = m_running->server.service().contract();
    const ScopeSet needed = contract.operation(older.toStdString())->scopes;
    QVERIFY(needed.any());
    QCOMPARE(needed.to_string(), contract.operation(newer.toStdString())->scopes.to_string());
}

void TestGate::whatARoleComesTo_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("scope");
    QTest::addColumn<bool>("held");
    const auto row = [](const char *what, Role role, Scope scope, bool held) {
        QTest::newRow(what) << static_cast<int>(role) << static_cast<int>(scope) << held;
    };
    row("an admin sees the bill", Role::Admin, Scope::BillingReadWrite, true);
    row("an admin invites", Role::Admin, Scope::OrgsReadWrite, true);
    row("a member deploys", Role::Member, Scope::DeploymentsReadWrite, true);
    row("a member sees who is there", Role::Member, Scope::OrgsRead, true);
    row("a member does not invite", Role::Member, Scope::OrgsReadWrite, false);
    row("a member does not see the bill", Role::Member, Scope::BillingReadWrite, false);
    row("a viewer sees processes", Role::Viewer, Scope::ProcessesRead, true);
    row("a viewer stops none", Role::Viewer, Scope::ProcessesReadWrite, false);
}

void TestGate::whatARoleComesTo()
{
    QFETCH(int, role);
    QFETCH(int, scope);
    QFETCH(bool, held);
    QCOMPARE(Rights::of(static_cast<Role>(role)).held().test(static_cast<std::size_t>(scope)), held);
}

QTEST_APPLESS_MAIN(TestGate)
#include "tst_gate.moc"
