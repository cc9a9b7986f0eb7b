// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace hathora {

struct Schema;
using SchemaPtr = std::shared_ptr<const Schema>;

/// Bounds that are published beside the contract (x-limits); the server decides on them.
struct SchemaBounds
{
    std::optional<double> least;
    std::optional<double> most;
    std::optional<double> decimals;
    std::optional<double> shortest; ///< characters of a text
    std::optional<double> longest;  ///< characters of a text, or items of a list
    std::optional<double> bytes;    ///< most bytes of the value's JSON
    QString pattern;                ///< regular expression; empty for none
};

/// What the contract says of one JSON value; references are followed.
struct Schema
{
    enum class Type { Any, String, Integer, Number, Boolean, Array, Object, Binary, OneOf };

    struct Member
    {
        QString name;
        SchemaPtr schema;
        bool isRequired = false; ///< x-required-upstream counts
        QString since = {};      ///< first SDK version that has it; empty if as old as its schema
    };

    Type type = Type::Any;
    bool isNullable = false;
    QString format; ///< as in `date-time`; empty for none
    QString unit;   ///< x-unit; empty where there is none
    QString description;
    QStringList words;  ///< of an enum
    QString fallback;   ///< the default as text; empty for none
    QByteArray example; ///< as JSON; empty where the contract has none
    SchemaBounds bounds;
    SchemaPtr item;           ///< of an array
    QList<Member> members;    ///< of an object
    bool isClosed = false;    ///< an object that has no other members
    QList<SchemaPtr> choices; ///< of OneOf (anyOf, oneOf)
};

} // namespace hathora
