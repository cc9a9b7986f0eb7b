// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/limits.h"
#include "api/operations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hathora;

namespace {

QJsonObject jsonOf(const limits::Limit &limit, bool isList)
{
    QJsonObject json;
    const auto write = [&](QStringView key, const auto &value) {
        if (value)
            json[key] = *value;
    };
    write(u"minimum", limit.least);
    write(u"maximum", limit.most);
    write(u"maxDecimals", limit.decimals);
    write(isList ? u"minItems" : u"minLength", limit.shortest);
    write(isList ? u"maxItems" : u"maxLength", limit.longest);
    if (!limit.pattern.isEmpty())
        json[u"pattern"] = QString(limit.pattern);
    return json;
}

} // namespace

/// The table of soft limits against the contract's x-limits on what typed operations take.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(CONTRACT));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_contract = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject paths = m_contract[u"paths"].toObject();
        for (const Operation &operation : operations::all) {
            for (const QJsonValue &verb : paths[operation.path].toObject()) {
                if (verb[u"operationId"].toString() == operation.id)
                    collect(verb.toObject());
            }
        }
        QVERIFY(!m_found.isEmpty());
    }

    void everyLimitIsTheContracts()
    {
        for (const limits::Limit &limit : limits::all) {
            const auto found = m_found.constFind(limit.owner + u'.' + limit.field);
            QVERIFY2(found != m_found.cend(), limit.field.data());
            QCOMPARE(jsonOf(limit, found->isList), found->limits);
        }
    }

    void everyLimitOfTheContractIsInTheTable()
    {
        for (auto each = m_found.begin(); each != m_found.end(); ++each) {
            // One entry serves all fields of a name that have the same limits.
            const bool isThere = std::any_of(limits::all.begin(), limits::all.end(), [&](const auto &limit) {
                return each.key().endsWith(u'.' + limit.field) && jsonOf(limit, each->isList) == each->limits;
            });
            // What a lobby's state may weigh is a limit on bytes: that one is kept by the API itself.
            QVERIFY2(isThere || each.key() == u"SetLobbyStateParams.state", qPrintable(each.key()));
        }
    }

private:
    struct Found
    {
        QJsonObject limits;
        bool isList = false;
    };

    void note(const QString &owner, const QString &field, const QJsonObject &where, const QJsonObject &schema)
    {
        QJsonObject limits = where[u"x-limits"].toObject();
        limits.remove(u"source");
        if (!limits.isEmpty())
            m_found.insert(owner + u'.' + field, {limits, schema[u"type"].toString() == u"array"});
    }

    void collect(const QJsonObject &operation)
    {
        const QString id = operation[u"operationId"].toString();
        for (const QJsonValue &each : operation[u"parameters"].toArray()) {
            const QJsonObject schema = each[u"schema"].toObject();
            note(id, each[u"name"].toString(), schema.contains(u"x-limits") ? schema : each.toObject(),
                 schema);
        }
        const QJsonValue body = operation[u"requestBody"][u"content"][u"application/json"][u"schema"];
        collectSchema(body.toObject());
    }

    void collectSchema(const QJsonObject &reference)
    {
        if (reference.contains(u"allOf"))
            return collectSchema(reference[u"allOf"].toArray().first().toObject());
        if (reference.contains(u"items"))
            return collectSchema(reference[u"items"].toObject());
        const QString name = reference[u"$ref"].toString().section(u'/', -1);
        if (name.isEmpty() || m_seen.contains(name))
            return;
        m_seen.insert(name);
        const QJsonObject properties = m_contract[u"components"][u"schemas"][name][u"properties"].toObject();
        for (auto each = properties.begin(); each != properties.end(); ++each) {
            const QJsonObject schema = each->toObject();
            note(name, each.key(), schema, schema);
            collectSchema(schema);
        }
    }

    QJsonObject m_contract;
    QSet<QString> m_seen;
    QMap<QString, Found> m_found;
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
