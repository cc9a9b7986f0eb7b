// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/field.h"
#include "api/operations.h"
#include "tests/support/records.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <functional>

using namespace hathora;

namespace {

QLatin1StringView nameOf(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "get"_L1;
    case Verb::Post:
        return "post"_L1;
    case Verb::Put:
        return "put"_L1;
    case Verb::Patch:
        return "patch"_L1;
    case Verb::Delete:
        break;
    }
    return "delete"_L1;
}

/// A schema with its references followed, and whether null was allowed on the way.
struct Schema
{
    QJsonObject object;
    bool isNullable = false;
};

} // namespace

/// Compares what the code declares with the contract that ships with the program.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(CONTRACT));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_contract = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!m_contract.isEmpty());
    }

    void everyOperationIsTheContracts_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < operations::all.size(); ++i)
            QTest::newRow(operations::all[i].id.data()) << int(i);
    }

    void everyOperationIsTheContracts()
    {
        QFETCH(const int, index);
        const Operation operation = operations::all[size_t(index)];
        const QJsonObject declared =
            m_contract[u"paths"].toObject()[operation.path].toObject()[nameOf(operation.verb)].toObject();
        QCOMPARE(declared[u"operationId"].toString(), QString(operation.id));
        QStringList good;
        const QStringList statuses = declared[u"responses"].toObject().keys();
        std::copy_if(statuses.begin(), statuses.end(), std::back_inserter(good),
                     [](const QString &status) { return status.startsWith(u'2'); });
        QCOMPARE(good, QStringList{QString::number(operation.success)});
        const QJsonArray security = declared[u"security"].toArray();
        QCOMPARE(operation.auth == Auth::None, security.isEmpty());
        const QJsonObject wanted = security.first().toObject();
        QCOMPARE(operation.auth == Auth::Developer, wanted.contains(u"hathoraDevToken"));
        QCOMPARE(operation.auth == Auth::Player, wanted.contains(u"playerAuth"));
        QCOMPARE(operation.traffic == Traffic::Stream, declared[u"x-streaming"].toBool());
        if (operation.traffic != Traffic::Stream)
            QCOMPARE(operation.traffic == Traffic::Read, operation.verb == Verb::Get);
    }

    void noOperationIsDeclaredTwice()
    {
        QStringList ids;
        for (const Operation &operation : operations::all)
            ids.append(QString(operation.id));
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void everyTypeHasTheContractsFields_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<std::function<QStringList()>>("differences");
        hathora::testing::forEachRecord([this]<typename T>(const char *schema) {
            const QString name = QLatin1String(schema);
            QTest::newRow(schema) << name << std::function<QStringList()>([this, name] {
                QStringList differences;
                compare<T>(resolved(schemas()[name].toObject()).object, name, differences);
                return differences;
            });
        });
    }

    void everyTypeHasTheContractsFields()
    {
        QFETCH(const QString, schema);
        QFETCH(const std::function<QStringList()>, differences);
        QVERIFY(schemas().contains(schema));
        QCOMPARE(differences().join(u'\n'), QString());
    }

    void everyEnumHasTheContractsNames_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QStringList>("names");
        row<KnownRegion>("Region");
        row<KnownProcessStatus>("ProcessStatus");
        row<KnownBuildStatus>("BuildStatus");
        row<KnownHosting>("Hosting");
        row<KnownTransport>("TransportType");
        row<KnownRoomStatus>("RoomStatus");
        row<KnownRoomReadyStatus>("RoomReadyStatus");
        row<ProcessMetric>("ProcessMetricName");
        row<FleetMetric>("FleetMetricName");
        row<KnownAutoscalerMetric>("AutoscalerMetricName");
        row<KnownCardBrand>("CardBrand");
        row<KnownInvoiceStatus>("InvoiceStatus");
        row<KnownLobbyVisibility>("LobbyVisibility");
        row<KnownNodeStatus>("NodeStatus");
        row<KnownOrgTokenStatus>("OrgTokenStatus");
        row<KnownScope>("Scope");
        row<KnownTokenRole>("AdminScope");
        row<KnownUserRole>("UserRole");
    }

    void everyEnumHasTheContractsNames()
    {
        QFETCH(const QString, schema);
        QFETCH(QStringList, names);
        QStringList wanted = schemas()[schema].toObject()[u"enum"].toVariant().toStringList();
        QVERIFY(!wanted.isEmpty());
        names.sort();
        wanted.sort();
        QCOMPARE(names, wanted);
    }

private:
    template <typename E>
    static void row(const char *schema)
    {
        QStringList names;
        for (const EnumName<E> &each : enumNames(E{}))
            names.append(QString(each.name));
        QTest::newRow(schema) << QString::fromLatin1(schema) << names;
    }

    QJsonObject schemas() const { return m_contract[u"components"][u"schemas"].toObject(); }

    Schema resolved(QJsonObject schema) const
    {
        bool isNullable = false;
        for (;;) {
            isNullable = isNullable || schema[u"nullable"].toBool();
            if (schema.contains(u"$ref"))
                schema = schemas()[schema[u"$ref"].toString().section(u'/', -1)].toObject();
            else if (schema.contains(u"allOf"))
                schema = schema[u"allOf"].toArray().first().toObject();
            else
                return {schema, isNullable};
        }
    }

    template <typename Record>
    void compare(const QJsonObject &schema, const QString &where, QStringList &differences) const
    {
        QStringList keys = schema[u"properties"].toObject().keys();
        std::apply(
            [&](const auto &...field) { (compareField(field, schema, where, keys, differences), ...); },
            Record::fields());
        for (const QString &key : std::as_const(keys))
            differences.append(where + u'.' + key + " is not read"_L1);
    }

    template <typename F>
    void compareField(const F &field, const QJsonObject &schema, const QString &where, QStringList &keys,
                      QStringList &differences) const
    {
        const QString path = where + u'.' + field.key;
        // One type for both generations of fleets: what only one of them has is optional.
        const bool isFleet =
            where.contains(u"Fleet") && schema[u"properties"].toObject().contains(u"fleetId");
        if (!keys.removeOne(field.key)) {
            if (!isFleet || F::presence != Presence::Optional)
                differences.append(path + " is unknown to the contract"_L1);
            return;
        }
        const Schema member = resolved(schema[u"properties"].toObject()[field.key].toObject());
        const bool isRequired = schema[u"required"].toArray().contains(QString(field.key));
        const Presence wanted = isRequired
                                    ? (member.isNullable ? Presence::Nullable : Presence::Required)
                                    : (member.isNullable ? Presence::OptionalNullable : Presence::Optional);
        const bool isLooserFleet = isFleet && F::presence == Presence::Optional;
        if (F::presence != wanted && !isLooserFleet)
            differences.append(path + " differs in what may be absent or null"_L1);
        compareType(typeOf(field), member.object, path, differences);
    }

    template <typename T>
    struct Type
    {
        using Of = T;
    };
    template <typename Record, typename T>
    static Type<T> plain(std::optional<T> Record::*);
    template <typename Record, typename T>
    static Type<T> plain(T Record::*);
    template <typename F>
    static auto typeOf(const F &field)
    {
        return decltype(plain(field.member))();
    }

    template <typename T>
    void compareType(Type<T>, const QJsonObject &schema, const QString &path, QStringList &differences) const
    {
        const QString type = schema[u"type"].toString();
        const auto want = [&](QStringView wanted) {
            if (type != wanted)
                differences.append(path + " is "_L1 + type + " in the contract"_L1);
        };
        if constexpr (std::is_same_v<T, bool>) {
            want(u"boolean");
        } else if constexpr (std::is_same_v<T, double>) {
            want(u"number");
        } else if constexpr (std::is_integral_v<T>) {
            want(u"integer");
            if ((schema[u"format"] == u"int64"_qs) != (sizeof(T) == 8))
                differences.append(path + " has another width"_L1);
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            want(u"string");
            if (schema[u"format"] != u"date-time"_qs)
                differences.append(path + " is no time"_L1);
        } else if constexpr (Described<T>) {
            want(u"object");
            compare<T>(schema, path, differences);
        } else {
            compareOther(Type<T>(), schema, path, differences, want);
        }
    }

    template <typename T, typename Want>
    void compareOther(Type<QList<T>>, const QJsonObject &schema, const QString &path,
                      QStringList &differences, Want want) const
    {
        want(u"array");
        compareType(Type<T>(), resolved(schema[u"items"].toObject()).object, path + "[]"_L1, differences);
    }

    /// A map is an object whose properties are all of one schema.
    template <typename T, typename Want>
    void compareOther(Type<QMap<QString, T>>, const QJsonObject &schema, const QString &path,
                      QStringList &differences, Want want) const
    {
        want(u"object");
        for (const QJsonValue &each : schema[u"properties"].toObject())
            compareType(Type<T>(), resolved(each.toObject()).object, path + "{}"_L1, differences);
    }

    template <typename Role, typename Want>
    void compareOther(Type<Rights<Role>>, const QJsonObject &schema, const QString &path,
                      QStringList &differences, Want) const
    {
        compareChoice(schema, {u"string"_qs, u"array"_qs}, path, differences);
    }

    template <typename Want>
    void compareOther(Type<TextOrNumber>, const QJsonObject &schema, const QString &path,
                      QStringList &differences, Want) const
    {
        compareChoice(schema, {u"string"_qs, u"number"_qs}, path, differences);
    }

    void compareChoice(const QJsonObject &schema, QStringList wanted, const QString &path,
                       QStringList &differences) const
    {
        QStringList types;
        for (const QJsonValue &each : schema[u"anyOf"].toArray())
            types.append(resolved(each.toObject()).object[u"type"].toString());
        types.sort();
        wanted.sort();
        if (types != wanted)
            differences.append(path + " is a choice of "_L1 + types.join(u" or "_qs));
    }

    /// Strings, ids and open enums.
    template <typename T, typename Want>
    void compareOther(Type<T>, const QJsonObject &schema, const QString &path, QStringList &differences,
                      Want want) const
    {
        want(u"string");
        if (schema[u"format"] == u"date-time"_qs)
            differences.append(path + " is a time"_L1);
    }

    QJsonObject m_contract;
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
