// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/encode.h"

namespace hathora {

/// The member by which entries of a list of these are told apart, such as the region of an allocation;
/// specialised where there is one.
template <typename T>
inline constexpr QLatin1StringView toldApartBy{};

template <Described Record>
QJsonObject overlay(QJsonObject original, const Record &record);

template <typename T>
QJsonValue overlayValue(const QJsonValue &, const T &value)
{
    return toJson(value, Secrets::Shown);
}

template <Described Record>
QJsonValue overlayValue(const QJsonValue &original, const Record &record)
{
    return overlay(original.toObject(), record);
}

template <Described Record>
QJsonValue overlayValue(const QJsonValue &original, const QList<Record> &records)
{
    QJsonArray result;
    const QJsonArray before = original.toArray();
    constexpr QLatin1StringView key = toldApartBy<Record>;
    for (const Record &record : records) {
        const QJsonValue own = toJsonObject(record, Secrets::Shown).value(key);
        QJsonObject same;
        for (const QJsonValue &each : before) {
            if (!key.isEmpty() && each[key] == own)
                same = each.toObject();
        }
        result.append(overlay(same, record));
    }
    return result;
}

/// A record written over the object that it was read from: what the record knows is as the record has it,
/// and what it does not know stays.
template <Described Record>
QJsonObject overlay(QJsonObject original, const Record &record)
{
    const auto write = [&](const auto &field) {
        using F = std::decay_t<decltype(field)>;
        const auto &member = record.*(field.member);
        if constexpr (F::presence == Presence::Required)
            original.insert(field.key, overlayValue(original.value(field.key), member));
        else if (member)
            original.insert(field.key, overlayValue(original.value(field.key), *member));
        else if (F::presence == Presence::Nullable)
            original.insert(field.key, QJsonValue::Null);
        else
            original.remove(field.key);
    };
    std::apply([&](const auto &...field) { (write(field), ...); }, Record::fields());
    return original;
}

/// The keys that a record knows.
template <Described Record>
QStringList keysOf()
{
    QStringList keys;
    std::apply([&](const auto &...field) { (keys.append(field.key), ...); }, Record::fields());
    return keys;
}

} // namespace hathora
