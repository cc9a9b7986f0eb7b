// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/cursor.h"
#include "api/json/document.h"
#include "api/json/field.h"
#include "api/net/answer.h"
#include "api/net/result.h"
#include "api/types/ids.h"
#include "api/types/openenum.h"
#include "api/types/rights.h"
#include "api/types/textornumber.h"

#include <QDateTime>
#include <QMap>

namespace hathora {

// One read() for each kind of JSON value. Each reports what is wrong and goes on, so that a report lists it
// all.
void read(const JsonCursor &in, QString &out);
void read(const JsonCursor &in, bool &out);
void read(const JsonCursor &in, int &out);    ///< integral: 1.5 is an error, 2.0 is not
void read(const JsonCursor &in, qint64 &out); ///< integral
void read(const JsonCursor &in, double &out);
void read(const JsonCursor &in, QDateTime &out); ///< ISO 8601 with an offset; kept as UTC
void read(const JsonCursor &in, TextOrNumber &out);

template <typename Tag>
void read(const JsonCursor &in, Id<Tag> &out)
{
    QString text;
    read(in, text);
    out = Id<Tag>(std::move(text));
}

template <typename E>
void read(const JsonCursor &in, OpenEnum<E> &out)
{
    QString text;
    read(in, text);
    out = OpenEnum<E>(text);
}

template <typename T>
void read(const JsonCursor &in, QList<T> &out);
template <typename T>
void read(const JsonCursor &in, QMap<QString, T> &out);

template <typename T>
T readAs(const JsonCursor &in)
{
    T value{};
    read(in, value);
    return value;
}

template <typename Record, typename F>
void readField(const JsonCursor &in, const F &field, Record &out)
{
    const JsonCursor value = in.member(field.key);
    auto &member = out.*(field.member);
    if constexpr (F::presence == Presence::Required) {
        read(value, member);
    } else {
        constexpr bool mayBeAbsent = F::presence != Presence::Nullable;
        constexpr bool mayBeNull = F::presence != Presence::Optional;
        if ((mayBeAbsent && value.isAbsent()) || (mayBeNull && value.isNull()))
            member.reset();
        else
            read(value, member.emplace());
    }
}

template <Described Record>
void read(const JsonCursor &in, Record &out)
{
    if (!in.value() || !in.value()->is_object())
        return in.reject("an object"_L1);
    std::apply([&](const auto &...field) { (readField(in, field, out), ...); }, Record::fields());
}

template <typename T>
void read(const JsonCursor &in, QList<T> &out)
{
    simdjson::dom::array array;
    if (!in.value() || in.value()->get(array) != simdjson::SUCCESS)
        return in.reject("an array"_L1);
    out.reserve(qsizetype(array.size()));
    qsizetype index = 0;
    for (const simdjson::dom::element each : array)
        read(in.element(each, index++), out.emplaceBack());
}

template <typename T>
void read(const JsonCursor &in, QMap<QString, T> &out)
{
    simdjson::dom::object object;
    if (!in.value() || in.value()->get(object) != simdjson::SUCCESS)
        return in.reject("an object"_L1);
    qsizetype index = 0;
    for (const auto &[key, value] : object)
        read(in.element(value, index++), out[QString::fromUtf8(key.data(), qsizetype(key.size()))]);
}

template <typename Role>
void read(const JsonCursor &in, Rights<Role> &out)
{
    if (!in.value() || !(in.value()->is_string() || in.value()->is_array()))
        return in.reject("a role or an array of scopes"_L1);
    if (in.value()->is_string())
        out = readAs<Role>(in);
    else
        out = readAs<QList<Scope>>(in);
}

/// Reads a whole JSON text as a T, or says every place where it is none.
template <typename T>
Result<T> decode(const QByteArray &json, int status = 0)
{
    const JsonDocument document(json);
    if (!document.root())
        return document.error(status);
    T value{};
    QList<JsonIssue> issues;
    read(JsonCursor(*document.root(), issues), value);
    if (issues.isEmpty())
        return value;
    Error error;
    error.kind = Error::Kind::ResponseValidation;
    error.status = status;
    error.issues = std::move(issues);
    return error;
}

template <typename T>
Result<T> decodeAnswer(const Answer &answer)
{
    if constexpr (std::is_void_v<T>)
        return Result<void>();
    else
        return decode<T>(answer.body, answer.status);
}

} // namespace hathora
