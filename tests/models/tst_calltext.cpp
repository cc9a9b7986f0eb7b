// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/calltext.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace Qt::StringLiterals;

class TestCallText : public QObject
{
    Q_OBJECT

private:
    ConsoleInput input(const QString &operation, const QMap<QString, QStringList> &values,
                       const QString &body = {}) const
    {
        return {operation, values, body};
    }

    QString curl(const ConsoleInput &input) const
    {
        return curlText(*m_contract->operation(input.operation), input,
                        QUrl(u"https://user:fake-password@api.example/base/"_s));
    }

    QString sdk(const ConsoleInput &input) const
    {
        return sdkText(*m_contract->operation(input.operation), input);
    }

    /// A program that is the text.
    QString script(const QByteArray &begin, const QString &text) const
    {
        QFile file(m_folder.filePath(u"script"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(begin + text.toUtf8());
        file.setPermissions(file.permissions() | QFileDevice::ExeOwner);
        return file.fileName();
    }

    /// What curl is given by a shell that runs the text: one argument a line, line breaks within one as \n.
    QStringList arguments(const QString &text)
    {
        QProcess shell;
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, m_folder.path() + u":/usr/bin:/bin"_s);
        environment.insert(u"HATHORA_TOKEN"_s, u"fake-token-1"_s);
        environment.insert(u"HATHORA_PLAYER_TOKEN"_s, u"fake-player-token"_s);
        shell.setProcessEnvironment(environment);
        shell.start(script("#!/usr/bin/env bash\n", text), QStringList());
        shell.waitForFinished();
        QStringList given = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar::Null);
        given.removeLast();
        return given;
    }

    std::shared_ptr<const Contract> m_contract;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        m_contract = Contract::fromFile(u":/contract/hathora-openapi.json"_s);
        QVERIFY(m_contract);
        QFile fake(m_folder.filePath(u"curl"_s));
        QVERIFY(fake.open(QIODevice::WriteOnly));
        fake.write("#!/bin/sh\nprintf '%s\\0' \"$@\"\n");
        fake.setPermissions(fake.permissions() | QFileDevice::ExeOwner);
    }

    void aReadIsOneLineForAShell()
    {
        const QString text =
            curl(input(u"GetLatestProcesses"_s,
                       {{u"appId"_s, {u"app-1"_s}}, {u"status"_s, {u"running"_s, u"failed"_s}}}));
        QCOMPARE(
            arguments(text),
            (QStringList{
                u"--request"_s, u"GET"_s,
                u"https://api.example/base/processes/v3/apps/app-1/processes/latest?status=running&status=failed"_s,
                u"--header"_s, u"Authorization: Bearer fake-token-1"_s}));
    }

    void theTokenIsAVariable()
    {
        const QString text = curl(
            input(u"CreateLobby"_s, {{u"appId"_s, {u"app-1"_s}}, {u"playerToken"_s, {u"fake-secret-1"_s}}},
                  u"{\"region\":\"Tokyo\"}"_s));
        QVERIFY(text.contains("$HATHORA_PLAYER_TOKEN"_L1));
        QVERIFY(!text.contains("fake-"_L1));
        QVERIFY(arguments(text).contains(u"Authorization: Bearer fake-player-token"_s));
    }

    void anOperationForEverybodyHasNoToken()
    {
        QVERIFY(!curl(input(u"GetPingServiceEndpoints"_s, {})).contains("Authorization"_L1));
    }

    void nothingInABodyMeansAnythingToAShell_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("single quotes") << u"{\"name\": \"it's 'quoted'\"}"_s;
        QTest::newRow("variables and commands") << u"{\"name\": \"$HOME `id` $(id) \\\\ !!\"}"_s;
        QTest::newRow("line breaks") << u"{\n  \"name\":\n  \"two\\nlines\"\n}"_s;
        QTest::newRow("an end of the quotes") << u"{\"name\": \"'; rm -rf nothing; echo '\"}"_s;
    }

    void nothingInABodyMeansAnythingToAShell()
    {
        QFETCH(QString, body);
        const QString text = curl(input(u"CreateOrgToken"_s, {{u"orgId"_s, {u"org-1"_s}}}, body));
        QProcess check;
        check.start(script("#!/bin/bash -n\n", text), QStringList());
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
        const QStringList given = arguments(text);
        const QJsonDocument sent = QJsonDocument::fromJson(given.last().toUtf8());
        QCOMPARE(given.value(given.size() - 2), u"--data-raw"_s);
        QVERIFY(!sent.isNull());
        QCOMPARE(sent, QJsonDocument::fromJson(body.toUtf8()));
    }

    void aBodyThatIsNoJsonIsLeftOut()
    {
        const ConsoleInput broken =
            input(u"CreateOrgToken"_s, {{u"orgId"_s, {u"org-1"_s}}}, u"@fake-secret-1, {"_s);
        QCOMPARE(arguments(curl(broken)).last(), u"<body>"_s);
        QVERIFY(!sdk(broken).contains("fake-secret-1"_L1));
    }

    void secretsOfTheBodyAreLeftOut()
    {
        const ConsoleInput secret = input(u"RunBuildRegistry"_s, {{u"buildId"_s, {u"bld-1"_s}}},
                                          u"{\"image\":\"a/b:1\",\"auth\":\"fake-secret-1\"}"_s);
        QVERIFY(!curl(secret).contains("fake-secret-1"_L1));
        QVERIFY(!sdk(secret).contains("fake-secret-1"_L1));
        QVERIFY(curl(secret).contains("a/b:1"_L1));
    }

    void callsOfTheSdkAreInItsOwnOrder_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("call");
        QTest::newRow("one id that can be set client-wide")
            << u"GetApp"_s << QString() << u"await sdk.appsV2.getApp(\"app-1\");\n"_s;
        QTest::newRow("the narrower id first")
            << u"GetDeployment"_s << QString()
            << u"await sdk.deploymentsV3.getDeployment(\"dep-1\", \"app-1\");\n"_s;
        QTest::newRow("a body before what can be left out")
            << u"CreateOrgToken"_s << u"{\"name\":\"ci\"}"_s
            << u"await sdk.tokensV1.createOrgToken(\"org-1\", {\n  \"name\": \"ci\"\n});\n"_s;
        QTest::newRow("a player's token first")
            << u"CreatePrivateLobbyDeprecated"_s << QString()
            << u"await sdk.lobbiesV1.createPrivateLobbyDeprecated({ playerAuth: process.env[\"HATHORA_PLAYER_TOKEN\"] ?? \"\" }, \"app-1\");\n"_s;
        QTest::newRow("many inputs as one object")
            << u"GetProcessMetrics"_s << QString()
            << u"await sdk.processesV3.getProcessMetrics({\n  appId: \"app-1\",\n  processId: \"process-1\",\n  metrics: [\"cpu\", \"memory\"],\n  step: 60,\n});\n"_s;
        QTest::newRow("what the SDK dropped") << u"GetLogsForApp"_s << QString() << QString();
    }

    void callsOfTheSdkAreInItsOwnOrder()
    {
        QFETCH(QString, operation);
        QFETCH(QString, body);
        ConsoleInput filled = input(operation, {{u"appId"_s, {u"app-1"_s}}}, body);
        const ContractOperationPtr described = m_contract->operation(operation);
        const QMap<QString, QStringList> samples{{u"deploymentId"_s, {u"dep-1"_s}},
                                                 {u"orgId"_s, {u"org-1"_s}},
                                                 {u"processId"_s, {u"process-1"_s}},
                                                 {u"metrics"_s, {u"cpu"_s, u"memory"_s}},
                                                 {u"step"_s, {u"60"_s}}};
        for (const ContractParameter &parameter : described->parameters) {
            if (samples.contains(parameter.name))
                filled.values.insert(parameter.name, samples.value(parameter.name));
        }
        QTEST(sdk(filled), "call");
    }
};

QTEST_GUILESS_MAIN(TestCallText)
#include "tst_calltext.moc"
