// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/calltext.h"

#include "models/console/consolesecrets.h"
#include "models/console/operationsmodel.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

using Place = ContractParameter::Place;

/// In single quotes nothing means anything to a shell but the quote itself (POSIX 2.2.2).
QString shellQuoted(QString text)
{
    text.remove(QChar::Null); // no argument can hold it
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// Made here and not by Request: a half filled form has an address too.
QString targetOf(const ContractOperation &operation, const ConsoleInput &input)
{
    QString path = QString::fromLatin1(operation.path);
    QStringList query;
    for (const ContractParameter &parameter : operation.parameters) {
        const QStringList values = input.of(parameter.name);
        if (parameter.place == Place::Path && !values.isEmpty())
            path.replace(u'{' + parameter.name + u'}', encoded(values.first()));
        if (parameter.place == Place::Path)
            continue;
        for (const QString &value : values)
            query.append(parameter.name + u'=' + encoded(value));
    }
    return query.isEmpty() ? path : QString(path + u'?' + query.join(u'&'));
}

QString addressOn(QUrl server, const QString &target)
{
    server.setUserInfo({}); // a password in an address is a secret too
    QString base = server.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith(u'/'))
        base.chop(1);
    return base + target;
}

QString literal(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

bool isBare(const Schema &schema)
{
    return schema.type == Schema::Type::Integer || schema.type == Schema::Type::Number ||
           schema.type == Schema::Type::Boolean;
}

/// A parameter's value in TypeScript; `undefined` if it is left out.
QString valueText(const ContractParameter &parameter, const QStringList &values)
{
    const Schema &schema = *parameter.schema;
    const bool isList = schema.type == Schema::Type::Array && schema.item;
    const Schema &one = isList ? *schema.item : schema;
    QStringList texts;
    for (const QString &value : values)
        texts.append(isBare(one) ? value : literal(value));
    if (texts.isEmpty())
        return u"undefined"_s;
    return isList ? QString(u'[' + texts.join(", "_L1) + u']') : texts.first();
}

QString bodyText(const ContractOperation &operation, const ConsoleInput &input)
{
    if (operation.isMultipart())
        return u"{ file: await openAsBlob(%1) }"_s.arg(
            literal(input.of(QString::fromLatin1(ConsoleInput::file)).value(0)));
    return withoutSecretValues(input.text).trimmed();
}

/// From this many on the SDK takes one object instead (Speakeasy's maxMethodParams).
constexpr qsizetype mostArguments = 4;

QString requestObject(const ContractOperation &operation, const ConsoleInput &input)
{
    QStringList members;
    for (const ContractParameter &parameter : operation.parameters) {
        const QStringList values = input.of(parameter.name);
        if (!values.isEmpty())
            members.append(u"  %1: %2,\n"_s.arg(parameter.name, valueText(parameter, values)));
    }
    return u"{\n"_s + members.join(QString()) + u'}';
}

/// As the SDK orders them: what has to be there, the body, and what may be left out or is set client-wide.
QStringList arguments(const ContractOperation &operation, const ConsoleInput &input)
{
    QStringList first;
    QStringList last;
    for (const ContractParameter &parameter : operation.parameters) {
        const bool hasToBe = parameter.isRequired && !parameter.isGlobal;
        (hasToBe ? first : last).append(valueText(parameter, input.of(parameter.name)));
    }
    if (operation.auth == Auth::Player)
        first.prepend(u"{ playerAuth: process.env[\"HATHORA_PLAYER_TOKEN\"] ?? \"\" }"_s);
    if (operation.body)
        first.append(bodyText(operation, input));
    QStringList all = first + last;
    while (!all.isEmpty() && all.last() == "undefined"_L1)
        all.removeLast();
    return all;
}

void addAuthorization(QStringList &lines, Auth auth)
{
    if (auth == Auth::Developer)
        lines.append(u"--header \"Authorization: Bearer $HATHORA_TOKEN\""_s);
    if (auth == Auth::Player)
        lines.append(u"--header \"Authorization: Bearer $HATHORA_PLAYER_TOKEN\""_s);
}

} // namespace

QString curlText(const ContractOperation &operation, const ConsoleInput &input, const QUrl &server)
{
    QStringList lines{u"curl --request %1 %2"_s.arg(
        verbText(operation.verb), shellQuoted(addressOn(server, targetOf(operation, input))))};
    if (operation.isStream)
        lines.append(u"--no-buffer"_s);
    addAuthorization(lines, operation.auth);
    if (operation.isMultipart()) {
        const QString file = input.of(QString::fromLatin1(ConsoleInput::file)).value(0);
        // curl reads quotes of its own: without them ; and , would end the name.
        QString quoted = file;
        quoted.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
        lines.append(u"--form "_s + shellQuoted(u"file=@\"%1\""_s.arg(quoted)));
    } else if (operation.body) {
        lines.append(u"--header 'Content-Type: application/json'"_s);
        lines.append(u"--data-raw "_s + shellQuoted(withoutSecretValues(input.text)));
    }
    return lines.join(" \\\n  "_L1) + u'\n';
}

QString curlText(const Trace &trace, const QUrl &server)
{
    QStringList lines{
        u"curl --request %1 %2"_s.arg(verbText(trace.verb), shellQuoted(addressOn(server, trace.path)))};
    addAuthorization(lines, trace.auth);
    if (trace.verb != Verb::Get && trace.verb != Verb::Delete) {
        lines.append(u"--header 'Content-Type: application/json'"_s);
        lines.append(u"--data-raw \"$HATHORA_BODY\""_s);
    }
    return lines.join(" \\\n  "_L1) + u'\n';
}

QString sdkText(const ContractOperation &operation, const ConsoleInput &input)
{
    if (operation.sdkMethod.isEmpty() || !operation.isInNewest)
        return {};
    const bool isObject = !operation.body && operation.parameters.size() > mostArguments;
    const QString inner =
        isObject ? requestObject(operation, input) : arguments(operation, input).join(", "_L1);
    return u"await sdk.%1(%2);\n"_s.arg(operation.sdkMethod, inner);
}

} // namespace hathora
