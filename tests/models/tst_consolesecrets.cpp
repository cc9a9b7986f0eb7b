// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/consolesecrets.h"

#include "api/contract.h"

#include <QTest>

using namespace hathora;

namespace {

/// The ways to the secrets of a text.
QStringList secretsOf(const QByteArray &json)
{
    const JsonOutline outline = JsonOutline::of(json);
    QStringList paths;
    for (const int value : secretsIn(outline))
        paths.append(outline.path(value));
    return paths;
}

} // namespace

class TestConsoleSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreKnownByTheirNames_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("secrets");
        const auto row = [](const char *what, const QByteArray &json, const QStringList &secrets) {
            QTest::newRow(what) << json << secrets;
        };
        row("of an application", R"({"appId":"app-1","appSecret":"fake-secret"})", {u"$.appSecret"_qs});
        row("of each in a list", R"({"applications":[{"appSecret":"a"},{"appSecret":"b"}]})",
            {u"$.applications[0].appSecret"_qs, u"$.applications[1].appSecret"_qs});
        row("a new token", R"({"plainTextToken":"fake-token-1","orgToken":{"name":"n"}})",
            {u"$.plainTextToken"_qs});
        row("a player's token", R"({"token":"fake-token-1"})", {u"$.token"_qs});
        row("Google's token", R"({"idToken":"fake"})", {u"$.idToken"_qs});
        row("a registry's password", R"({"auth":"Basic fake","image":"nginx"})", {u"$.auth"_qs});
        row("values of the environment, not their names", R"({"env":[{"name":"A","value":"b"}]})",
            {u"$.env[0].value"_qs});
        row("links that are signed", R"({"uploadParts":[{"partNumber":1,"putRequestUrl":"http://s"}]})",
            {u"$.uploadParts[0].putRequestUrl"_qs});
        row("fields of a signed form", R"({"uploadBodyParams":[{"key":"policy","value":"x"}]})",
            {u"$.uploadBodyParams[0].value"_qs});
        row("all of a list", R"({"password":["a","b"],"x":1})", {u"$.password[0]"_qs, u"$.password[1]"_qs});
        row("all of an object, and nothing behind it", R"({"auth":{"user":"a","more":[2]},"image":"x"})",
            {u"$.auth.user"_qs, u"$.auth.more[0]"_qs});
        row("an empty one has none", R"({"auth":{},"token":[],"x":1})", {});
        row("another value is none", R"({"metrics":[{"timestamp":1,"value":2}]})", {});
        row("null is none", R"({"token":null})", {});
        row("a word that only looks like it", R"({"nextPageToken":"2","authConfiguration":{}})", {});
        row("nothing but a link", "\"https://portal.example/session/fake\"", {u"$"_qs});
        row("a bare value", R"("room-1")", {});
        row("no JSON", "token: x", {});
    }

    void secretsAreKnownByTheirNames()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QStringList, secrets);
        QCOMPARE(secretsOf(json), secrets);
    }

    void aTextCanBeShownWithoutThem()
    {
        const QString text = withoutSecretValues(
            u"{\"buildId\":\"b\",\"env\":[{\"name\":\"A\",\"value\":\"fake-secret\"}]}"_qs);
        QVERIFY(!text.contains(u"fake-secret"));
        QVERIFY(text.contains(u"\"buildId\"") && text.contains(u"\"A\""));
        QVERIFY(!JsonOutline::of(text.toUtf8()).isEmpty());
        QCOMPARE(withoutSecretValues(u"{\"token\": \"fake-token-1\","_qs), u"<body>"_qs);
        QCOMPARE(withoutSecretValues(u""_qs), QString());
    }

    void whatIsKeptHasNoSecrets()
    {
        ConsoleInput input{u"CreateLobby"_qs,
                           {{u"playerToken"_qs, {u"fake-token-1"_qs}}, {u"appId"_qs, {u"app-1"_qs}}},
                           u"{\"auth\":\"fake\",\"env\":[{\"name\":\"A\",\"value\":\"fake\"}],\"x\":1}"_qs};
        const ConsoleInput kept = withoutSecrets(input);
        QCOMPARE(kept.values.keys(), QStringList{u"appId"_qs});
        QVERIFY(!kept.text.contains(u"fake"));
        QVERIFY(kept.text.contains(u"\"x\"") && kept.text.contains(u"\"A\""));
    }

    void aBodyThatIsNoJsonIsNotKept()
    {
        // Nobody can tell what in it is a secret.
        QVERIFY(withoutSecrets({u"CreateApp"_qs, {}, u"{\"auth\":\"fake-secret\""_qs}).text.isEmpty());
    }

    void noExampleOfTheContractKeepsOne()
    {
        const auto contract = Contract::fromFile(QStringLiteral(CONTRACT));
        QVERIFY(contract);
        for (const ContractOperationPtr &operation : contract->operations()) {
            const QString example = QString::fromUtf8(operation->sample);
            const ConsoleInput kept = withoutSecrets({operation->name(), {}, example});
            QVERIFY2(secretsOf(kept.text.toUtf8()).isEmpty(), operation->id);
            QVERIFY2(secretsOf(withoutSecretValues(example).toUtf8()).size() ==
                         secretsOf(operation->sample).size(),
                     operation->id);
        }
    }
};

QTEST_APPLESS_MAIN(TestConsoleSecrets)
#include "tst_consolesecrets.moc"
