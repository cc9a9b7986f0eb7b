// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/consolerequest.h"

#include "api/types/safeid.h"
#include "models/console/schemacheck.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace hathora {

namespace {

using Reason = InputProblem::Reason;
using Place = ContractParameter::Place;

const QString playerToken = QString::fromLatin1(ConsoleInput::playerToken);
const QString fileName = QString::fromLatin1(ConsoleInput::file);
const QString bodyName = QString::fromLatin1(ConsoleInput::body);

/// Where the contract's ids may stand only what ids consist of.
bool isId(const ContractParameter &parameter)
{
    return parameter.name.endsWith("Id"_L1);
}

QLatin1StringView latin(const QByteArray &name)
{
    return QLatin1StringView(name);
}

QList<InputProblem> problemsOfValue(const ContractParameter &parameter, const QString &value)
{
    const Schema &schema = *parameter.schema;
    const Schema &one = schema.type == Schema::Type::Array && schema.item ? *schema.item : schema;
    if (isId(parameter) && !isSafeId(value))
        return {{parameter.name, Reason::UnsafeId}};
    if (parameter.place == Place::Path && !isOneSegment(value))
        return {{parameter.name, Reason::UnsafeText}};
    return problemsOfText(one, parameter.name, value);
}

QList<InputProblem> problemsOfParameter(const ContractParameter &parameter, const QStringList &values)
{
    if (values.isEmpty())
        return parameter.isRequired ? QList<InputProblem>{{parameter.name, Reason::Missing}}
                                    : QList<InputProblem>();
    for (const QString &value : values) {
        const QList<InputProblem> problems = problemsOfValue(parameter, value);
        if (!problems.isEmpty())
            return problems;
    }
    return {};
}

QList<InputProblem> problemsOfPlayer(const ConsoleInput &input)
{
    const QString token = input.of(playerToken).value(0);
    if (token.isEmpty())
        return {{playerToken, Reason::Missing}};
    if (!PlayerToken::from(token.toUtf8()))
        return {{playerToken, Reason::UnfitToken}};
    return {};
}

QList<InputProblem> problemsOfFile(const ContractOperation &operation, const ConsoleInput &input)
{
    const QString path = input.of(fileName).value(0);
    if (path.isEmpty())
        return operation.wantsFile() ? QList<InputProblem>{{fileName, Reason::Missing}}
                                     : QList<InputProblem>();
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return {{fileName, Reason::Unreadable}};
    if (file.size() > largestArchive)
        return {{fileName, Reason::TooManyBytes, InputProblem::Weight::Refusal, double(largestArchive)}};
    return {};
}

/// A form as RFC 7578 describes it, with one file or none.
QByteArray multipart(const QByteArray &boundary, const QString &path)
{
    const QByteArray end = "--" + boundary + "--\r\n";
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return end;
    return "--" + boundary +
           "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"archive.tgz\"\r\n" +
           "Content-Type: application/octet-stream\r\n\r\n" + file.readAll() + "\r\n" + end;
}

/// What the transport says about a problem that was not looked at before.
Error::Cause causeOf(Reason reason)
{
    switch (reason) {
    case Reason::UnsafeId:
    case Reason::UnsafeText:
        return Error::Cause::UnsafeId;
    case Reason::UnfitToken:
        return Error::Cause::UnsafeToken;
    case Reason::NotJson:
        return Error::Cause::NotJson;
    case Reason::TooManyBytes:
        return Error::Cause::TooLong;
    default:
        return Error::Cause::NoValue;
    }
}

void addBody(Request &request, const ContractOperation &operation, const ConsoleInput &input)
{
    constexpr auto boundary = "hathora-dashboard-7d1f0c2ab94e";
    if (operation.isMultipart())
        request.body(multipart(boundary, input.of(fileName).value(0)),
                     operation.mediaType + "; boundary=" + boundary);
    else if (operation.body)
        request.body(input.text.toUtf8());
}

void addParameter(Request &request, const ContractParameter &parameter, const QStringList &values)
{
    const QByteArray name = parameter.name.toLatin1();
    if (parameter.place == Place::Path) {
        request.text(latin(name), values.value(0));
        return;
    }
    for (const QString &value : values)
        request.query(latin(name), value);
}

} // namespace

QList<InputProblem> problemsOf(const ContractOperation &operation, const ConsoleInput &input)
{
    QList<InputProblem> problems;
    for (const ContractParameter &parameter : operation.parameters)
        problems += problemsOfParameter(parameter, input.of(parameter.name));
    if (operation.auth == Auth::Player)
        problems += problemsOfPlayer(input);
    if (operation.isMultipart())
        problems += problemsOfFile(operation, input);
    else if (operation.body)
        problems += problemsOfJson(*operation.body, bodyName, JsonOutline::of(input.text.toUtf8()));
    return problems;
}

Request requestOf(const ContractOperationPtr &operation, const ConsoleInput &input)
{
    Request request(operation->operation(), operation);
    request.keepReply().priority(Priority::User);
    for (const InputProblem &problem : problemsOf(*operation, input)) {
        if (problem.weight == InputProblem::Weight::Refusal)
            return request.refuse(causeOf(problem.reason), problem.field);
    }
    for (const ContractParameter &parameter : operation->parameters)
        addParameter(request, parameter, input.of(parameter.name));
    if (operation->auth == Auth::Player) {
        if (const auto token = PlayerToken::from(input.of(playerToken).value(0).toUtf8()))
            request.player(*token);
    }
    addBody(request, *operation, input);
    return request;
}

} // namespace hathora
