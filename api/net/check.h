// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/encode.h"
#include "api/net/body.h"
#include "api/types/safeid.h"

#include <cmath>

namespace hathora {

// One check() for each kind of value that can be wrong before a server has seen it: an id that would lead
// elsewhere, a choice nobody made, a number that JSON cannot write. Soft limits (api/limits.h) are not
// looked at: the server decides on those.
template <typename T>
std::optional<Body::Wrong> check(const T &, const QString &)
{
    return {};
}

inline std::optional<Body::Wrong> check(double value, const QString &field)
{
    if (!std::isfinite(value))
        return Body::Wrong{Error::Cause::NoValue, field};
    return {};
}

template <typename Tag>
std::optional<Body::Wrong> check(const Id<Tag> &id, const QString &field)
{
    if (!isSafeId(id.text()))
        return Body::Wrong{Error::Cause::UnsafeId, field};
    return {};
}

template <typename E>
std::optional<Body::Wrong> check(const OpenEnum<E> &value, const QString &field)
{
    if (value.text().isEmpty())
        return Body::Wrong{Error::Cause::NoValue, field};
    return {};
}

template <Described Record>
std::optional<Body::Wrong> check(const Record &record, const QString &field);
template <typename T>
std::optional<Body::Wrong> check(const std::optional<T> &value, const QString &field);

template <typename T>
std::optional<Body::Wrong> check(const QList<T> &values, const QString &field)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (auto wrong = check(values.at(i), QStringLiteral("%1[%2]").arg(field).arg(i)))
            return wrong;
    }
    return {};
}

template <typename T>
std::optional<Body::Wrong> check(const std::optional<T> &value, const QString &field)
{
    return value ? check(*value, field) : std::nullopt;
}

template <Described Record>
std::optional<Body::Wrong> check(const Record &record, const QString &field)
{
    std::optional<Body::Wrong> first;
    const auto look = [&](const auto &each) {
        if (!first)
            first =
                check(record.*(each.member), field.isEmpty() ? QString(each.key) : field + u'.' + each.key);
    };
    std::apply([&](const auto &...each) { (look(each), ...); }, Record::fields());
    return first;
}

/// The body of a request, checked.
template <Described Record>
Body bodyOf(const Record &record)
{
    return Body(encode(record), check(record, QString()));
}

} // namespace hathora
