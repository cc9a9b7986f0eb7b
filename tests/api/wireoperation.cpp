// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/wireoperation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QUrl>

#include <algorithm>

namespace hathora::testing {

namespace {

/// Schemas with their references followed.
QJsonObject resolved(QJsonObject schema, const QJsonObject &schemas)
{
    for (;;) {
        if (schema.contains(u"$ref"))
            schema = schemas[schema[u"$ref"].toString().section(u'/', -1)].toObject();
        else if (schema.contains(u"allOf"))
            schema = schema[u"allOf"].toArray().first().toObject();
        else
            return schema;
    }
}

/// Values for what no enum of the contract names. Those of free texts need encoding.
QStringList sampleOf(const QString &parameter, const QString &type)
{
    static const QMap<QString, QString> samples{
        {QStringLiteral("before"), QStringLiteral("1741104131318")},
        {QStringLiteral("start"), QStringLiteral("1741104131.318")},
        {QStringLiteral("end"), QStringLiteral("1741104191.318")},
        {QStringLiteral("step"), QStringLiteral("15")},
        {QStringLiteral("follow"), QStringLiteral("true")},
        {QStringLiteral("local"), QStringLiteral("true")},
        {QStringLiteral("tailLines"), QStringLiteral("250")},
        {QStringLiteral("shortCode"), QStringLiteral("Pier & Co.")},
        {QStringLiteral("deploymentTag"), QStringLiteral("ranked+é")},
        {QStringLiteral("buildTag"), QStringLiteral("1.4.0#rc=2")},
        {QStringLiteral("nextPageToken"), QStringLiteral("a/b+c=")},
    };
    const bool isNumber = type == u"integer" || type == u"number";
    return {samples.value(parameter, isNumber ? QStringLiteral("1") : parameter + QStringLiteral("-1"))};
}

WireParameter parameterOf(const QJsonObject &declared, const QJsonObject &schemas)
{
    QJsonObject schema = resolved(declared[u"schema"].toObject(), schemas);
    const bool isArray = schema[u"type"].toString() == u"array";
    if (isArray)
        schema = resolved(schema[u"items"].toObject(), schemas);
    WireParameter parameter;
    parameter.name = declared[u"name"].toString();
    parameter.place = declared[u"in"].toString();
    parameter.isRequired = declared[u"required"].toBool();
    parameter.type = schema[u"type"].toString();
    const QStringList choices = schema[u"enum"].toVariant().toStringList();
    parameter.samples =
        choices.isEmpty() ? sampleOf(parameter.name, parameter.type) : choices.mid(0, isArray ? 2 : 1);
    return parameter;
}

bool isWritten(const QString &text, const QString &type)
{
    bool isOk = true;
    if (type == u"number")
        text.toDouble(&isOk);
    else if (type == u"integer")
        text.toInt(&isOk);
    else if (type == u"boolean")
        isOk = text == u"true" || text == u"false";
    return isOk;
}

/// The required members of an example, all the way down; what the newest generation requires, too.
QJsonValue requiredOf(const QJsonValue &example, const QJsonObject &schema, const QJsonObject &schemas)
{
    const QJsonObject whole = resolved(schema, schemas);
    if (example.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : example.toArray())
            array.append(requiredOf(each, whole[u"items"].toObject(), schemas));
        return array;
    }
    if (!whole.contains(u"properties"))
        return example;
    const QJsonArray required = whole[u"required"].toArray();
    const QJsonObject properties = whole[u"properties"].toObject();
    QJsonObject object;
    for (auto each = properties.begin(); each != properties.end(); ++each) {
        const QJsonObject member = each->toObject();
        if (required.contains(each.key()) || member[u"x-required-upstream"].toBool() ||
            member[u"x-required-in-newest"].toBool())
            object[each.key()] = requiredOf(example[each.key()], member, schemas);
    }
    return object;
}

} // namespace

QMap<QString, WireOperation> WireOperation::all()
{
    QFile file(QStringLiteral(CONTRACT));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject contract = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject schemas = contract[u"components"][u"schemas"].toObject();
    const QJsonObject paths = contract[u"paths"].toObject();
    QMap<QString, WireOperation> operations;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject verbs = path->toObject();
        for (auto verb = verbs.begin(); verb != verbs.end(); ++verb) {
            const QJsonObject declared = verb->toObject();
            WireOperation operation;
            operation.m_id = declared[u"operationId"].toString();
            operation.m_method = verb.key().toUpper().toLatin1();
            operation.m_path = path.key();
            operation.m_isDeprecated = declared[u"deprecated"].toBool();
            operation.m_schemas = schemas;
            for (const QJsonValue &each : declared[u"parameters"].toArray())
                operation.m_parameters.append(parameterOf(each.toObject(), schemas));
            operation.m_security = declared[u"security"][0].toObject().keys().value(0);
            const QJsonObject responses = declared[u"responses"].toObject();
            for (auto status = responses.begin(); status != responses.end(); ++status) {
                if (status.key().startsWith(u'2'))
                    operation.m_accept = (*status)[u"content"].toObject().keys().value(0).toLatin1();
            }
            const QJsonValue json = declared[u"requestBody"][u"content"][u"application/json"];
            operation.m_bodySchema = resolved(json[u"schema"].toObject(), schemas);
            operation.m_bodyExample = operation.m_bodySchema.value(u"example").toObject();
            operations.insert(operation.m_id, operation);
        }
    }
    return operations;
}

QStringList WireOperation::samples(QStringView parameter) const
{
    for (const WireParameter &each : m_parameters) {
        if (each.name == parameter)
            return each.samples;
    }
    return {};
}

std::optional<QJsonObject> WireOperation::body(Which which) const
{
    if (m_bodySchema.isEmpty())
        return {};
    if (which == Which::AllInputs)
        return m_bodyExample;
    return requiredOf(m_bodyExample, m_bodySchema, m_schemas).toObject();
}

QByteArray WireOperation::path() const
{
    QString path = m_path;
    for (const WireParameter &each : m_parameters) {
        const QString value = QString::fromLatin1(QUrl::toPercentEncoding(each.samples.first()));
        path.replace(u'{' + each.name + u'}', value);
    }
    return path.toLatin1();
}

/// In no order that would matter.
QList<QByteArray> WireOperation::query(Which which) const
{
    QList<QByteArray> query;
    for (const WireParameter &each : m_parameters) {
        if (each.place != u"query" || (which == Which::RequiredInputs && !each.isRequired))
            continue;
        for (const QString &sample : each.samples)
            query.append(each.name.toLatin1() + '=' + QUrl::toPercentEncoding(sample));
    }
    std::sort(query.begin(), query.end());
    return query;
}

QByteArray WireOperation::authorization() const
{
    if (m_security == u"hathoraDevToken")
        return QByteArray("Bearer ") + developerToken;
    return m_security == u"playerAuth" ? QByteArray("Bearer ") + playerToken : QByteArray();
}

QStringList WireOperation::differences(const HttpRequest &request, Which which) const
{
    QStringList differences;
    const auto compare = [&](const char *what, const QByteArray &got, const QByteArray &wanted) {
        if (got != wanted) {
            differences.append(
                QStringLiteral("%1: %2 instead of %3")
                    .arg(QLatin1String(what), QString::fromUtf8(got), QString::fromUtf8(wanted)));
        }
    };
    compare("verb", request.method, m_method);
    compare("path", request.path(), path());
    QList<QByteArray> sent;
    if (const qsizetype start = request.target.indexOf('?'); start >= 0)
        sent = request.target.mid(start + 1).split('&');
    std::sort(sent.begin(), sent.end());
    compare("query", sent.join('&'), query(which).join('&'));
    compare("authorization", request.header("Authorization"), authorization());
    if (!request.header("Accept").contains(m_accept))
        compare("accept", request.header("Accept"), m_accept);
    const std::optional<QJsonObject> wanted = body(which);
    compare("content type", request.header("Content-Type"), wanted ? "application/json" : "");
    const auto compact = [](const QJsonObject &json) {
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    };
    const QByteArray body = request.body;
    compare("body", body.isEmpty() ? body : compact(QJsonDocument::fromJson(body).object()),
            wanted ? compact(*wanted) : QByteArray());
    if (m_method != "GET")
        compare("length", request.header("Content-Length"), QByteArray::number(request.body.size()));
    for (const WireParameter &each : m_parameters) {
        for (const QString &sample : each.samples) {
            if (!isWritten(sample, each.type))
                differences.append(each.name + QStringLiteral(" is no ") + each.type);
        }
    }
    // An example that lacks a member would leave that member unseen.
    for (const QString &member : m_bodySchema[u"properties"].toObject().keys()) {
        if (!m_bodyExample.contains(member))
            differences.append(QStringLiteral("the example has no ") + member);
    }
    return differences;
}

} // namespace hathora::testing
