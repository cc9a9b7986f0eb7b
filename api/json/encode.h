// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/ids.h"
#include "api/types/openenum.h"
#include "api/types/rights.h"
#include "api/types/textornumber.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace hathora {

/// Whether secret members (environment values, application secrets) are written out or as dots.
enum class Secrets { Masked, Shown };

inline QJsonValue toJson(const QString &value, Secrets)
{
    return value;
}
inline QJsonValue toJson(bool value, Secrets)
{
    return value;
}
inline QJsonValue toJson(int value, Secrets)
{
    return value;
}
inline QJsonValue toJson(qint64 value, Secrets)
{
    return value;
}
inline QJsonValue toJson(double value, Secrets)
{
    return value;
}
inline QJsonValue toJson(const QDateTime &value, Secrets)
{
    return value.toUTC().toString(Qt::ISODateWithMs);
}
template <typename Tag>
QJsonValue toJson(const Id<Tag> &value, Secrets)
{
    return value.text();
}
template <typename E>
QJsonValue toJson(const OpenEnum<E> &value, Secrets)
{
    return value.text();
}
inline QJsonValue toJson(const TextOrNumber &value, Secrets)
{
    return std::visit([](const auto &each) { return QJsonValue(each); }, value.value());
}
template <Described Record>
QJsonValue toJson(const Record &record, Secrets secrets);
template <typename T>
QJsonValue toJson(const QList<T> &values, Secrets secrets);
template <typename T>
QJsonValue toJson(const QMap<QString, T> &values, Secrets secrets);

/// The record as the contract writes it: absent optionals left out, nullable ones null.
template <Described Record>
QJsonObject toJsonObject(const Record &record, Secrets secrets)
{
    QJsonObject object;
    const auto write = [&](const auto &field) {
        using F = std::decay_t<decltype(field)>;
        const auto &member = record.*(field.member);
        if (field.exposure == Exposure::Secret && secrets == Secrets::Masked)
            object.insert(field.key, QStringLiteral("••••••"));
        else if constexpr (F::presence == Presence::Required)
            object.insert(field.key, toJson(member, secrets));
        else if (member)
            object.insert(field.key, toJson(*member, secrets));
        else if (F::presence == Presence::Nullable)
            object.insert(field.key, QJsonValue::Null);
    };
    std::apply([&](const auto &...field) { (write(field), ...); }, Record::fields());
    return object;
}

template <Described Record>
QJsonValue toJson(const Record &record, Secrets secrets)
{
    return toJsonObject(record, secrets);
}

template <typename T>
QJsonValue toJson(const QList<T> &values, Secrets secrets)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value, secrets));
    return array;
}

template <typename T>
QJsonValue toJson(const QMap<QString, T> &values, Secrets secrets)
{
    QJsonObject object;
    for (auto each = values.begin(); each != values.end(); ++each)
        object.insert(each.key(), toJson(each.value(), secrets));
    return object;
}

template <typename Role>
QJsonValue toJson(const Rights<Role> &rights, Secrets secrets)
{
    return rights.role() ? toJson(*rights.role(), secrets) : toJson(*rights.scopes(), secrets);
}

/// The body of a request.
template <Described Record>
QByteArray encode(const Record &record)
{
    return QJsonDocument(toJsonObject(record, Secrets::Shown)).toJson(QJsonDocument::Compact);
}

} // namespace hathora
