// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/schemacheck.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

using Reason = InputProblem::Reason;
using Weight = InputProblem::Weight;
using Kind = JsonOutline::Kind;
using Type = Schema::Type;

InputProblem refusal(const QString &field, Reason reason, const QVariant &limit = {})
{
    return {field, reason, Weight::Refusal, limit};
}

InputProblem warning(const QString &field, Reason reason, const QVariant &limit = {})
{
    return {field, reason, Weight::Warning, limit};
}

QList<InputProblem> problemsOfLength(const SchemaBounds &bounds, const QString &field, qsizetype length)
{
    if (bounds.longest && double(length) > *bounds.longest)
        return {warning(field, Reason::TooLong, *bounds.longest)};
    if (bounds.shortest && double(length) < *bounds.shortest)
        return {warning(field, Reason::TooShort, *bounds.shortest)};
    return {};
}

QList<InputProblem> problemsOfString(const Schema &schema, const QString &field, const QString &text)
{
    QList<InputProblem> problems = problemsOfLength(schema.bounds, field, text.size());
    const QString &pattern = schema.bounds.pattern;
    if (problems.isEmpty() && !pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        problems.append(warning(field, Reason::BadPattern, pattern));
    return problems;
}

bool isTooPrecise(double number, double decimals)
{
    const double shifted = number * std::pow(10, decimals);
    return std::abs(shifted - std::round(shifted)) > 1e-6;
}

bool isInteger(const Schema &schema, double number)
{
    if (number != std::floor(number))
        return false;
    return schema.format != "int32"_L1 || (number >= double(std::numeric_limits<qint32>::min()) &&
                                           number <= double(std::numeric_limits<qint32>::max()));
}

QList<InputProblem> problemsOfNumber(const Schema &schema, const QString &field, const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const bool wantsInteger = schema.type == Type::Integer;
    if (!isNumber || !std::isfinite(number) || (wantsInteger && !isInteger(schema, number)))
        return {refusal(field, wantsInteger ? Reason::NotInteger : Reason::NotNumber)};
    const SchemaBounds &bounds = schema.bounds;
    if (bounds.least && number < *bounds.least)
        return {warning(field, Reason::TooSmall, *bounds.least)};
    if (bounds.most && number > *bounds.most)
        return {warning(field, Reason::TooLarge, *bounds.most)};
    if (bounds.decimals && isTooPrecise(number, *bounds.decimals))
        return {warning(field, Reason::TooPrecise, *bounds.decimals)};
    return {};
}

bool fits(Type type, Kind kind)
{
    switch (type) {
    case Type::String:
    case Type::Binary:
        return kind == Kind::String;
    case Type::Integer:
    case Type::Number:
        return kind == Kind::Number;
    case Type::Boolean:
        return kind == Kind::Boolean;
    case Type::Array:
        return kind == Kind::Array;
    case Type::Object:
        return kind == Kind::Object;
    case Type::Any:
    case Type::OneOf:
        break;
    }
    return true;
}

Reason misfitFor(Type type)
{
    switch (type) {
    case Type::Integer:
        return Reason::NotInteger;
    case Type::Number:
        return Reason::NotNumber;
    case Type::Boolean:
        return Reason::NotBoolean;
    case Type::Array:
        return Reason::NotList;
    case Type::Object:
        return Reason::NotObject;
    default:
        return Reason::NotText;
    }
}

/// Holds one JSON text against schemas.
class Walk
{
public:
    explicit Walk(const JsonOutline &outline)
        : m_outline(outline)
    {
    }

    QList<InputProblem> of(const Schema &schema, const QString &field, int value) const
    {
        const Kind kind = m_outline.kind(value);
        if (kind == Kind::Null && (schema.isNullable || schema.type == Type::Any))
            return {};
        if (schema.bounds.bytes && double(m_outline.source(value).size()) > *schema.bounds.bytes)
            return {refusal(field, Reason::TooManyBytes, *schema.bounds.bytes)};
        if (schema.type == Type::OneOf)
            return ofChoices(schema, field, value);
        if (!fits(schema.type, kind))
            return {refusal(field, misfitFor(schema.type))};
        return ofContent(schema, field, value);
    }

private:
    QList<InputProblem> ofContent(const Schema &schema, const QString &field, int value) const
    {
        switch (schema.type) {
        case Type::String:
            return problemsOfString(schema, field, m_outline.text(value));
        case Type::Integer:
        case Type::Number:
            return problemsOfNumber(schema, field, m_outline.text(value));
        case Type::Array:
            return ofItems(schema, field, value);
        case Type::Object:
            return ofMembers(schema, field, value);
        default:
            return {};
        }
    }

    QList<InputProblem> ofChoices(const Schema &schema, const QString &field, int value) const
    {
        const bool any =
            std::any_of(schema.choices.begin(), schema.choices.end(), [&](const SchemaPtr &each) {
                const QList<InputProblem> problems = of(*each, field, value);
                return std::none_of(problems.begin(), problems.end(),
                                    [](const InputProblem &one) { return one.weight == Weight::Refusal; });
            });
        return any ? QList<InputProblem>() : QList{refusal(field, Reason::NotOneOf)};
    }

    QList<InputProblem> ofItems(const Schema &schema, const QString &field, int value) const
    {
        const int count = m_outline.children(value);
        QList<InputProblem> problems = problemsOfLength(schema.bounds, field, count);
        for (int row = 0; schema.item && row < count; ++row) {
            problems +=
                of(*schema.item, QStringLiteral("%1[%2]").arg(field).arg(row), m_outline.child(value, row));
        }
        return problems;
    }

    QList<InputProblem> ofMembers(const Schema &schema, const QString &field, int value) const
    {
        QList<InputProblem> problems;
        QHash<QString, int> there;
        for (int row = 0; row < m_outline.children(value); ++row) {
            const int child = m_outline.child(value, row);
            there.insert(m_outline.key(child), child);
        }
        for (const Schema::Member &member : schema.members) {
            const auto found = there.constFind(member.name);
            const QString path = field + u'.' + member.name;
            if (found != there.constEnd())
                problems += of(*member.schema, path, *found);
            else if (member.isRequired)
                problems.append(refusal(path, Reason::Missing));
            there.remove(member.name);
        }
        // A server may know more than the contract does.
        for (auto rest = there.constBegin(); schema.isClosed && rest != there.constEnd(); ++rest)
            problems.append(warning(field + u'.' + rest.key(), Reason::UnknownName));
        return problems;
    }

    const JsonOutline &m_outline;
};

/// Whether a number stands there as an address may hold it. QString::toDouble() passes over white space, and
/// would take a whole number with an exponent.
bool isBareNumber(Type type, const QString &text)
{
    const auto fits = [type](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'-' ||
               (type == Type::Number && QStringView(u".eE+").contains(c));
    };
    return std::all_of(text.begin(), text.end(), fits);
}

} // namespace

QList<InputProblem> problemsOfText(const Schema &schema, const QString &field, const QString &text)
{
    switch (schema.type) {
    case Type::Integer:
    case Type::Number:
        if (!isBareNumber(schema.type, text))
            return {refusal(field, misfitFor(schema.type))};
        return problemsOfNumber(schema, field, text);
    case Type::Boolean:
        if (text != "true"_L1 && text != "false"_L1)
            return {refusal(field, Reason::NotBoolean)};
        return {};
    default:
        return problemsOfString(schema, field, text);
    }
}

QList<InputProblem> problemsOfJson(const Schema &schema, const QString &field, const JsonOutline &outline)
{
    if (outline.isEmpty())
        return {refusal(field, Reason::NotJson)};
    return Walk(outline).of(schema, field, 0);
}

} // namespace hathora
