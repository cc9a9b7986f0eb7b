// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own client, on standard input and output: what is typed by its type, all else the API
// console's way. A line of JSON says what to send:
//   {"operation": "GetApp", "parameters": {"appId": ["app-1"]}, "body": {…}, "file": "/path", "token": "…"}
//   {"operation": "GetApp", "samples": "all"}     the contract's samples; or "required"
// where a token, a player's or not, goes before the one in HATHORA_TOKEN, and a "server" before the one that
// was named at the start; and a line says how it went:
//   {"sent": true, "error": "…"}                  without an error where it succeeded
//   {"sent": false}                               no operation that this client knows
// Usage: hathora-own-client --typed             the typed operations, as a list of JSON
//        hathora-own-client SERVER
#include "api/operations.h"
#include "tests/api/wirecalls.h"
#include "tests/conformance/consoleway.h"
#include "tests/support/quick.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <string>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

void say(const QJsonDocument &line)
{
    std::cout << line.toJson(QJsonDocument::Compact).constData() << std::endl;
}

QString text(const Error &error)
{
    QStringList parts{u"kind %1, status %2"_s.arg(int(error.kind)).arg(error.status), error.message};
    for (const JsonIssue &issue : error.issues)
        parts.append(u"%1: %2 instead of %3"_s.arg(issue.path, issue.got, issue.wanted));
    return parts.join(u"; "_s);
}

QByteArray tokenIn(const QJsonObject &order)
{
    return order.contains("token"_L1) ? order["token"_L1].toString().toLatin1() : qgetenv("HATHORA_TOKEN");
}

WireInputs inputsOf(const QJsonObject &order, const WireOperation &operation)
{
    if (order.contains("samples"_L1)) {
        const bool areAll = order["samples"_L1].toString() == "all"_L1;
        return {operation, areAll ? Which::AllInputs : Which::RequiredInputs};
    }
    WireInputs::Values values;
    const QJsonObject parameters = order["parameters"_L1].toObject();
    for (auto each = parameters.begin(); each != parameters.end(); ++each)
        values.insert(each.key(), each->toVariant().toStringList());
    std::optional<QJsonObject> body;
    if (order.contains("body"_L1))
        body = order["body"_L1].toObject();
    WireInputs inputs(values, body);
    inputs.setPlayerToken(tokenIn(order));
    return inputs;
}

class OwnClient
{
public:
    explicit OwnClient(const QUrl &server)
        : m_options(quickOptions(server))
    {
        m_options.retry.attempts = 1; // what goes wrong is to be seen
    }

    QJsonObject answer(const QJsonObject &order) const
    {
        const QString id = order["operation"_L1].toString();
        Client client(optionsFor(order));
        if (!m_operations.contains(id) || !client.setToken(tokenIn(order)))
            return {{u"sent"_s, false}};
        QJsonObject said{{u"sent"_s, true}};
        if (const auto error = send(client, id, inputsOf(order, m_operations[id]), order))
            said.insert(u"error"_s, text(*error));
        return said;
    }

private:
    ClientOptions optionsFor(const QJsonObject &order) const
    {
        ClientOptions options = m_options;
        if (order.contains("server"_L1))
            options.server = QUrl(order["server"_L1].toString());
        return options;
    }

    std::optional<Error> send(Client &client, const QString &id, const WireInputs &inputs,
                              const QJsonObject &order) const
    {
        const auto call = m_calls.find(id);
        if (call == m_calls.end())
            return m_console.send(client, id, inputs, order["file"_L1].toString());
        client.setGeneration(call->generation);
        return call->send(Api(client), inputs);
    }

    ClientOptions m_options;
    QMap<QString, WireOperation> m_operations = WireOperation::all();
    QMap<QString, WireCall> m_calls = wireCalls();
    ConsoleWay m_console;
};

QJsonArray typedOperations()
{
    QJsonArray ids;
    for (const Operation &operation : operations::all)
        ids.append(QString(operation.id));
    return ids;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    if (qstrcmp(argv[1], "--typed") == 0) {
        say(QJsonDocument(typedOperations()));
        return 0;
    }
    const OwnClient client(QUrl(QString::fromLocal8Bit(argv[1])));
    for (std::string line; std::getline(std::cin, line);)
        say(QJsonDocument(client.answer(QJsonDocument::fromJson(QByteArray::fromStdString(line)).object())));
    return 0;
}
