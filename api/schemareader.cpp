// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/schemareader.h"

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

using Element = simdjson::dom::element;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Schema::Type typeNamed(const QString &name)
{
    static const QHash<QString, Schema::Type> types{
        {QStringLiteral("string"), Schema::Type::String}, {QStringLiteral("integer"), Schema::Type::Integer},
        {QStringLiteral("number"), Schema::Type::Number}, {QStringLiteral("boolean"), Schema::Type::Boolean},
        {QStringLiteral("array"), Schema::Type::Array},   {QStringLiteral("object"), Schema::Type::Object}};
    return types.value(name, Schema::Type::Any);
}

/// What a place says of the schema that it refers to.
void readNotes(Schema &made, const Element &schema)
{
    if (const QString text = textOf(schema, "description"); !text.isEmpty())
        made.description = text;
    if (const QString text = textOf(schema, "x-unit"); !text.isEmpty())
        made.unit = text;
    if (const QString text = textOf(schema, "format"); !text.isEmpty())
        made.format = text;
    if (isTrue(schema, "nullable"))
        made.isNullable = true;
    if (memberOf(schema, "x-limits"))
        made.bounds = SchemaReader::boundsOf(schema);
    if (const auto fallback = memberOf(schema, "default"))
        made.fallback = plainText(*fallback);
    if (const auto example = memberOf(schema, "example"))
        made.example = QByteArray::fromStdString(simdjson::minify(*example));
}

} // namespace

std::optional<Element> memberOf(const Element &object, std::string_view key)
{
    Element value;
    if (object.at_key(key).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

QString textOf(const Element &object, std::string_view key)
{
    std::string_view text;
    const auto value = memberOf(object, key);
    return value && value->get(text) == simdjson::SUCCESS ? toQString(text) : QString();
}

bool isTrue(const Element &object, std::string_view key)
{
    bool is = false;
    const auto value = memberOf(object, key);
    return value && value->get(is) == simdjson::SUCCESS && is;
}

std::optional<double> numberOf(const Element &object, std::string_view key)
{
    double number = 0;
    const auto value = memberOf(object, key);
    return value && value->get(number) == simdjson::SUCCESS ? std::optional(number) : std::nullopt;
}

QStringList textsOf(const Element &object, std::string_view key)
{
    QStringList texts;
    const auto value = memberOf(object, key);
    if (value && value->is_array()) {
        for (const Element text : simdjson::dom::array(*value))
            texts.append(plainText(text));
    }
    return texts;
}

QString plainText(const Element &scalar)
{
    std::string_view text;
    if (scalar.get(text) == simdjson::SUCCESS)
        return toQString(text);
    return QString::fromStdString(simdjson::minify(scalar));
}

SchemaReader::SchemaReader(const Element &root)
    : m_root(root)
{
}

SchemaBounds SchemaReader::boundsOf(const Element &owner)
{
    SchemaBounds bounds;
    const auto found = memberOf(owner, "x-limits");
    if (!found)
        return bounds;
    const Element limits = *found;
    bounds.least = numberOf(limits, "minimum");
    bounds.most = numberOf(limits, "maximum");
    bounds.decimals = numberOf(limits, "maxDecimals");
    bounds.shortest = numberOf(limits, "minLength");
    bounds.longest = numberOf(limits, "maxLength");
    if (!bounds.longest)
        bounds.longest = numberOf(limits, "maxItems");
    bounds.bytes = numberOf(limits, "maxBytes");
    bounds.pattern = textOf(limits, "pattern");
    return bounds;
}

SchemaPtr SchemaReader::read(const Element &schema)
{
    if (const QString reference = textOf(schema, "$ref"); !reference.isEmpty())
        return named(reference.toStdString());
    return std::make_shared<const Schema>(made(schema));
}

SchemaPtr SchemaReader::named(std::string_view reference)
{
    const QByteArray key(reference.data(), qsizetype(reference.size()));
    if (const auto known = m_named.constFind(key); known != m_named.constEnd())
        return *known;
    Element target;
    if (m_root.at_pointer(reference.substr(1)).get(target) != simdjson::SUCCESS) // without the #
        return std::make_shared<const Schema>();
    const SchemaPtr schema = read(target);
    m_named.insert(key, schema);
    return schema;
}

Schema SchemaReader::made(const Element &schema)
{
    Schema made;
    if (const auto all = memberOf(schema, "allOf"); all && all->is_array()) {
        for (const Element part : simdjson::dom::array(*all))
            made = *read(part); // always one, to hang notes on a reference
    } else {
        readShape(made, schema);
    }
    readNotes(made, schema);
    return made;
}

void SchemaReader::readShape(Schema &made, const Element &schema)
{
    made.type = typeNamed(textOf(schema, "type"));
    made.words = textsOf(schema, "enum");
    if (textOf(schema, "format") == "binary"_L1)
        made.type = Schema::Type::Binary;
    if (const auto item = memberOf(schema, "items"))
        made.item = read(*item);
    for (const std::string_view key : {"anyOf", "oneOf"}) {
        const auto choices = memberOf(schema, key);
        if (!choices || !choices->is_array())
            continue;
        made.type = Schema::Type::OneOf;
        for (const Element choice : simdjson::dom::array(*choices))
            made.choices.append(read(choice));
    }
    readMembers(made, schema);
}

void SchemaReader::readMembers(Schema &made, const Element &schema)
{
    const QStringList required = textsOf(schema, "required");
    made.isClosed = memberOf(schema, "properties") && !isTrue(schema, "additionalProperties");
    const auto members = memberOf(schema, "properties");
    if (!members || !members->is_object())
        return;
    for (const auto &[key, value] : simdjson::dom::object(*members)) {
        const QString name = toQString(key);
        made.members.append({name, read(value),
                             required.contains(name) || isTrue(value, "x-required-upstream"),
                             textOf(value, "x-since")});
    }
}

} // namespace hathora
