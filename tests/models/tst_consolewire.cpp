// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/consolecall.h"
#include "models/console/consolerequest.h"
#include "tests/api/wireoperation.h"
#include "tests/support/signedin.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

namespace {

/// The contract's samples as somebody would type them.
ConsoleInput inputFor(const WireOperation &wire, const ContractOperation &operation, Which which)
{
    ConsoleInput input{operation.name(), {}, {}};
    for (const WireParameter &parameter : wire.parameters()) {
        if (which == Which::AllInputs || parameter.isRequired)
            input.values.insert(parameter.name, parameter.samples);
    }
    if (operation.auth == Auth::Player)
        input.values.insert(QLatin1StringView(ConsoleInput::playerToken),
                            {QString::fromLatin1(WireOperation::playerToken)});
    if (const auto body = wire.body(which))
        input.text = QString::fromUtf8(QJsonDocument(*body).toJson());
    return input;
}

} // namespace

/// What goes out on the wire from the console, for every operation of the contract.
class TestConsoleWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_contract = Contract::fromFile(QStringLiteral(CONTRACT));
        QVERIFY(m_contract);
    }

    void everyOperationGoesOutAsTheContractSaysIt_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("which");
        for (const QString &id : m_operations.keys()) {
            QTest::addRow("%s with all inputs", qPrintable(id)) << id << int(Which::AllInputs);
            QTest::addRow("%s with what it needs", qPrintable(id)) << id << int(Which::RequiredInputs);
        }
    }

    void everyOperationGoesOutAsTheContractSaysIt()
    {
        QFETCH(const QString, id);
        QFETCH(const int, which);
        const WireOperation &wire = m_operations[id];
        const ContractOperationPtr operation = m_contract->operation(id);
        QVERIFY(operation);
        if (operation->isMultipart()) // a form, which tst_consolecall looks into
            return;
        SignedIn it;
        QVERIFY(it.client->setToken(WireOperation::developerToken));
        ConsoleCall call(*it.client);
        QSignalSpy ended(&call, &ConsoleCall::ended);
        call.send(requestOf(operation, inputFor(wire, *operation, Which(which))));
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(it.server.count(), 1);
        const QStringList differences = wire.differences(it.server.received().first(), Which(which));
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    void aChangeIsSentOnceWhateverTheAnswer()
    {
        SignedIn it;
        const ContractOperationPtr stop = m_contract->operation(QStringLiteral("StopProcess"));
        it.server.on("/processes/v3/apps/app-1/processes/p-1/stop",
                     HttpScript::json("{\"message\":\"later\"}", 503));
        ConsoleCall call(*it.client);
        QSignalSpy ended(&call, &ConsoleCall::ended);
        call.send(requestOf(stop, {stop->name(),
                                   {{QStringLiteral("appId"), {QStringLiteral("app-1")}},
                                    {QStringLiteral("processId"), {QStringLiteral("p-1")}}},
                                   {}}));
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(call.status(), 503);
        QCOMPARE(it.server.count(), 1);
    }

    void ofAStoppedChangeNobodyKnowsTheOutcome()
    {
        SignedIn it;
        it.server.on("/apps/v2/apps", HttpScript::silence());
        const ContractOperationPtr create = m_contract->operation(QStringLiteral("CreateApp"));
        ConsoleCall call(*it.client);
        QSignalSpy ended(&call, &ConsoleCall::ended);
        call.send(requestOf(create, inputFor(m_operations[create->name()], *create, Which::RequiredInputs)));
        QTRY_COMPARE(it.server.count(), 1);
        call.cancel();
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(call.error()->kind == Error::Kind::Aborted && call.error()->outcomeUnknown);
    }

private:
    QMap<QString, WireOperation> m_operations = WireOperation::all();
    std::shared_ptr<const Contract> m_contract;
};

QTEST_GUILESS_MAIN(TestConsoleWire)
#include "tst_consolewire.moc"
