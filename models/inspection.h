// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "models/column.h"

#include <QDateTime>
#include <QList>
#include <QMap>

namespace hathora {

/// One value of a record, by its name on the wire.
struct InspectedField
{
    QString key;
    QVariant value; ///< raw; invalid if absent
    Exposure exposure = Exposure::Open;

    bool operator==(const InspectedField &) const = default;
};

/// The values of a record, or of a record in it, under one heading.
struct InspectedGroup
{
    QString path; ///< empty for the record itself, else as in `defaultContainerPort` or `env[2]`
    QList<InspectedField> fields;

    bool operator==(const InspectedGroup &) const = default;
};

template <typename T>
inline constexpr bool isRecordList = false;
template <Described T>
inline constexpr bool isRecordList<QList<T>> = true;
template <typename T>
inline constexpr bool isRecordMap = false;
template <Described T>
inline constexpr bool isRecordMap<QMap<QString, T>> = true;

/// Collects groups while a record is walked.
class Inspection
{
public:
    template <Described Record>
    void walk(const QString &path, const Record &record)
    {
        const qsizetype group = m_groups.size();
        m_groups.append({path, {}});
        std::apply([&](const auto &...field) { (take(group, path, field, record.*(field.member)), ...); },
                   Record::fields());
        if (m_groups.at(group).fields.isEmpty() && m_groups.size() > group + 1)
            m_groups.removeAt(group); // a record of nothing but records needs no heading of its own
    }

    QList<InspectedGroup> groups() const { return m_groups; }

private:
    template <typename F, typename Member>
    void take(qsizetype group, const QString &path, const F &field, const Member &member)
    {
        if constexpr (isOptional<Member>) {
            if (member)
                take(group, path, field, *member);
            else
                add(group, field.key, QVariant(), Exposure::Open);
        } else if constexpr (Described<Member>) {
            walk(join(path, field.key), member);
        } else if constexpr (isRecordList<Member>) {
            for (qsizetype i = 0; i < member.size(); ++i)
                walk(QStringLiteral("%1[%2]").arg(join(path, field.key)).arg(i), member.at(i));
        } else if constexpr (isRecordMap<Member>) {
            for (auto each = member.cbegin(); each != member.cend(); ++each)
                walk(QStringLiteral("%1.%2").arg(join(path, field.key), each.key()), each.value());
        } else {
            add(group, field.key, cellValue(member), field.exposure);
        }
    }

    static QString join(const QString &path, QLatin1StringView key);
    void add(qsizetype group, QLatin1StringView key, const QVariant &value, Exposure exposure);

    QList<InspectedGroup> m_groups;
};

/// The fields of a record as groups: its own values first, then a group for each record in it.
template <Described Record>
QList<InspectedGroup> inspected(const Record &record)
{
    Inspection inspection;
    inspection.walk({}, record);
    return inspection.groups();
}

} // namespace hathora
