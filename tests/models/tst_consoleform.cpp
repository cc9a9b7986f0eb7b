// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/consoleform.h"
#include "models/console/consolerequest.h"
#include "models/selection.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;
using Reason = InputProblem::Reason;

class TestConsoleForm : public QObject
{
    Q_OBJECT

private:
    void show(const QString &operation) { m_form->show(m_contract->operation(operation)); }

    /// The first thing that may not be sent, as `field reason`.
    InputProblem refusal() const
    {
        for (const InputProblem &problem : m_form->problems()) {
            if (problem.weight == InputProblem::Weight::Refusal)
                return problem;
        }
        return {u"nothing"_s};
    }

    std::shared_ptr<const Contract> m_contract;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ConsoleForm> m_form;

private Q_SLOTS:
    void initTestCase()
    {
        m_contract = Contract::fromFile(u":/contract/hathora-openapi.json"_s);
        QVERIFY(m_contract);
    }

    void init()
    {
        m_form.reset();
        m_selection = std::make_unique<Selection>();
        m_form = std::make_unique<ConsoleForm>(*m_selection);
        new QAbstractItemModelTester(m_form.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_form.get());
    }

    void anOperationHasARowForEachInput()
    {
        show(u"GetLatestProcesses"_s);
        QCOMPARE(m_form->rowCount(), 4);
        const ConsoleField status = m_form->fields().at(1);
        QCOMPARE(status.name, u"status"_s);
        QVERIFY(status.isList);
        QVERIFY(status.words.contains(u"running"_s));
        QVERIFY(!status.isRequired);
        QVERIFY(m_form->fields().at(0).isRequired);
    }

    void theBodyBeginsWithTheContractsExample()
    {
        show(u"CreateRoom"_s);
        QVERIFY(m_form->hasBody());
        QVERIFY(m_form->body().contains("\"region\": \"Frankfurt\""_L1));
        show(u"GetApp"_s);
        QVERIFY(!m_form->hasBody());
    }

    void theSelectionFillsInUntilSomebodyTypes()
    {
        show(u"GetApp"_s);
        QSignalSpy changed(m_form.get(), &ConsoleForm::valuesChanged);
        m_selection->setApp(AppId(u"app-1"_s));
        QCOMPARE(m_form->values(u"appId"_s), QStringList{u"app-1"_s});
        QVERIFY(!changed.isEmpty());
        m_form->setValues(u"appId"_s, {u"app-2"_s});
        m_selection->setApp(AppId(u"app-3"_s));
        QCOMPARE(m_form->values(u"appId"_s), QStringList{u"app-2"_s});
    }

    void nothingTypedIsLostByLookingElsewhere()
    {
        show(u"CreateRoom"_s);
        m_form->setValues(u"appId"_s, {u"../x"_s});
        m_form->setBody(u"{ not JSON"_s);
        show(u"GetApp"_s);
        show(u"CreateRoom"_s);
        QCOMPARE(m_form->values(u"appId"_s), QStringList{u"../x"_s});
        QCOMPARE(m_form->body(), u"{ not JSON"_s);
    }

    void badInputIsRefusedByItsField_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("named");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, const char *operation, const char *field, const QString &value,
                            const char *named, Reason reason) {
            QTest::newRow(name) << QString::fromLatin1(operation) << QString::fromLatin1(field) << value
                                << QString::fromLatin1(named) << int(reason);
        };
        row("a required id is left out", "GetApp", "appId", u""_s, "appId", Reason::Missing);
        row("an id leads upwards", "GetApp", "appId", u".."_s, "appId", Reason::UnsafeId);
        row("an id has a slash", "GetApp", "appId", u"a/b"_s, "appId", Reason::UnsafeId);
        row("an id is too long for a path", "GetApp", "appId", QString(129, u'a'), "appId", Reason::UnsafeId);
        row("an id in the query has a slash", "GetApps", "orgId", u"a/b"_s, "orgId", Reason::UnsafeId);
        row("a text in the path leads upwards", "GetFleetRegion", "region", u".."_s, "region",
            Reason::UnsafeText);
        row("a whole number has a fraction", "GetLogsForProcess", "tailLines", u"1.5"_s, "tailLines",
            Reason::NotInteger);
        row("a whole number has an exponent", "GetLogsForProcess", "tailLines", u"1e2"_s, "tailLines",
            Reason::NotInteger);
        row("a whole number has a space behind it", "GetLogsForProcess", "tailLines", u"5 "_s, "tailLines",
            Reason::NotInteger);
        row("a number has a line break behind it", "GetProcessMetrics", "start", u"1.5\n"_s, "start",
            Reason::NotNumber);
        row("a whole number needs more than 32 bits", "GetLogsForProcess", "tailLines", u"3000000000"_s,
            "tailLines", Reason::NotInteger);
        row("a number is a word", "GetProcessMetrics", "start", u"yesterday"_s, "start", Reason::NotNumber);
        row("a truth is a number", "GetLogsForProcess", "follow", u"1"_s, "follow", Reason::NotBoolean);
        row("a player's token has a line break", "CreateLobby", "playerToken", u"fake\ntoken-1"_s,
            "playerToken", Reason::UnfitToken);
        row("a player's token is left out", "CreateLobby", "playerToken", u""_s, "playerToken",
            Reason::Missing);
        row("an archive is not there", "RunBuildDeprecated", "file", u"/nowhere/archive.tgz"_s, "file",
            Reason::Unreadable);
        row("a body is no JSON", "CreateRoom", "body", u"{\"region\": Frankfurt}"_s, "body", Reason::NotJson);
        row("a body is empty", "CreateRoom", "body", u""_s, "body", Reason::NotJson);
        row("a member is missing", "CreateRoom", "body", u"{}"_s, "body.region", Reason::Missing);
        row("a member has the wrong type", "CreateRoom", "body", u"{\"region\": 7}"_s, "body.region",
            Reason::NotText);
        row("a member is null that may not be", "CreateRoom", "body", u"{\"region\": null}"_s, "body.region",
            Reason::NotText);
        row("a member deep inside is wrong", "CreateRoom", "body",
            u"{\"region\": \"Tokyo\", \"clientIPs\": [\"203.0.113.24\", 4]}"_s, "body.clientIPs[1]",
            Reason::NotText);
        row("a lobby's state is over a megabyte", "SetLobbyState", "body",
            u"{\"state\": \"%1\"}"_s.arg(QString(1024 * 1024, u'x')), "body.state", Reason::TooManyBytes);
        row("a lobby's configuration is no JSON", "CreateLobbyDeprecated", "body",
            u"{\"visibility\": \"public\", \"region\": \"Tokyo\", \"initialConfig\": map=pier}"_s, "body",
            Reason::NotJson);
        row("rights are neither a role nor a list", "InviteUser", "body",
            u"{\"userEmail\": \"guest@elsewhere.example\", \"scopes\": 1}"_s, "body.scopes",
            Reason::NotOneOf);
    }

    void badInputIsRefusedByItsField()
    {
        QFETCH(QString, operation);
        QFETCH(QString, field);
        QFETCH(QString, value);
        show(operation);
        for (const ConsoleField &each : m_form->fields())
            m_form->setValues(each.name, {each.sample.isEmpty() ? u"fake-token-1"_s : each.sample});
        if (field == "body"_L1)
            m_form->setBody(value);
        else
            m_form->setValues(field, {value});
        const InputProblem problem = refusal();
        QTEST(problem.field, "named");
        QTEST(int(problem.reason), "reason");
        QVERIFY(!m_form->isSendable());
        QVERIFY(requestOf(m_form->operation(), m_form->input()).refusal());
        QCOMPARE(field == "body"_L1 ? m_form->body() : m_form->values(field).value(0), value);
    }

    void softBoundsOnlyWarn()
    {
        show(u"GetLogsForProcess"_s);
        m_form->setValues(u"appId"_s, {u"app-1"_s});
        m_form->setValues(u"processId"_s, {u"process-1"_s});
        m_form->setValues(u"tailLines"_s, {u"9000"_s});
        QCOMPARE(m_form->problems().size(), 1);
        QCOMPARE(m_form->problems().first().reason, Reason::TooLarge);
        QVERIFY(m_form->isSendable());
    }

    /// How long a text may be is for the server to say.
    void whatIsTooLongForTheContractIsOnlyWarnedOf()
    {
        show(u"CreateRoom"_s);
        m_form->setValues(u"appId"_s, {u"app-1"_s});
        m_form->setBody(u"{\"region\": \"Tokyo\", \"roomConfig\": \"%1\"}"_s.arg(QString(10'001, u'x')));
        QCOMPARE(m_form->problems().size(), 1);
        QCOMPARE(m_form->problems().first().reason, Reason::TooLong);
        QCOMPARE(m_form->problems().first().field, u"body.roomConfig"_s);
        QVERIFY(m_form->isSendable());
        QVERIFY(!requestOf(m_form->operation(), m_form->input()).refusal());
    }

    void examplesOfTheContractAreFitToBeSent()
    {
        for (const ContractOperationPtr &operation : m_contract->operations()) {
            m_form->show(operation);
            for (const ConsoleField &field : m_form->fields())
                m_form->setValues(
                    field.name,
                    {field.isRequired && !field.sample.isEmpty() ? field.sample : u"fake-token-1"_s});
            for (const InputProblem &problem : m_form->problems())
                QVERIFY2(!problem.field.startsWith("body"_L1),
                         qPrintable(operation->name() + u' ' + problem.field));
        }
    }

    void theRequestIsWhatWasFilledIn()
    {
        show(u"GetLatestProcesses"_s);
        m_form->setValues(u"appId"_s, {u"app-1"_s});
        m_form->setValues(u"status"_s, {u"running"_s, u"a new&state"_s});
        const Request request = requestOf(m_form->operation(), m_form->input());
        QVERIFY(!request.refusal());
        QCOMPARE(
            request.target(),
            QByteArray("/processes/v3/apps/app-1/processes/latest?status=running&status=a%20new%26state"));
    }
};

QTEST_GUILESS_MAIN(TestConsoleForm)
#include "tst_consoleform.moc"
