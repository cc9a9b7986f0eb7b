// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/schemacheck.h"

#include "app/sandbox/http/contract.h"
#include "app/sandbox/http/pattern.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sandbox {

using nlohmann::json;

namespace {

std::string joined(const std::string &path, const std::string &name)
{
    return path.empty() ? name : path + "." + name;
}

bool isDateTime(const std::string &text)
{
    static const Pattern form(
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$");
    return form.matches(text);
}

Violation wrongType(const std::string &path, const std::string &wanted, const json &value)
{
    return {path, "must be " + wanted + ", is " + value.type_name()};
}

} // namespace

std::optional<Violation> SchemaCheck::operator()(const json &value, const json &schema) const
{
    return check(value, schema, "");
}

SchemaCheck::Found SchemaCheck::check(const json &value, const json &reference, const std::string &path) const
{
    const json &schema = m_contract.resolve(reference);
    if (value.is_null() && allowsNull(schema))
        return std::nullopt;
    if (const auto parts = schema.find("allOf"); parts != schema.end()) {
        for (const json &part : *parts) {
            if (auto found = check(value, part, path))
                return found;
        }
    }
    for (const char *any : {"oneOf", "anyOf"}) {
        if (const auto choices = schema.find(any); choices != schema.end()) {
            if (auto found = checkChoice(value, *choices, path))
                return found;
        }
    }
    if (auto found = checkType(value, schema, path))
        return found;
    if (const auto limits = schema.find("x-limits");
        limits != schema.end() && m_direction == Direction::Request)
        return checkLimits(value, *limits, path);
    return std::nullopt;
}

SchemaCheck::Found SchemaCheck::checkType(const json &value, const json &schema,
                                          const std::string &path) const
{
    const std::string type = schema.value("type", "");
    if (type == "object")
        return value.is_object() ? checkObject(value, schema, path) : wrongType(path, "an object", value);
    if (type == "array")
        return value.is_array() ? checkArray(value, schema, path) : wrongType(path, "an array", value);
    if (type == "string")
        return value.is_string() ? checkWord(value, schema, path) : wrongType(path, "a string", value);
    if (type == "number" || type == "integer")
        return value.is_number() ? checkNumber(value, schema, path) : wrongType(path, "a number", value);
    if (type == "boolean" && !value.is_boolean())
        return wrongType(path, "true or false", value);
    return std::nullopt;
}

SchemaCheck::Found SchemaCheck::checkNumber(const json &value, const json &schema,
                                            const std::string &path) const
{
    const double number = value.get<double>();
    if (schema.at("type") == "integer") {
        if (std::trunc(number) != number)
            return Violation{path, "must be a whole number"};
        if (schema.value("format", "") == "int32" &&
            std::abs(number) > std::numeric_limits<std::int32_t>::max())
            return Violation{path, "is out of range"};
    }
    return std::nullopt;
}

SchemaCheck::Found SchemaCheck::checkWord(const json &value, const json &schema,
                                          const std::string &path) const
{
    const auto &word = value.get_ref<const std::string &>();
    if (const auto words = schema.find("enum"); words != schema.end()) {
        const auto since = schema.find("x-enum-since");
        const bool isNew = since != schema.end() && since->contains(word) &&
                           Contract::isNewerThanSeed(since->at(word).get<std::string>());
        if (std::ranges::find(*words, value) == words->end() || (isNew && m_generation == Generation::Seed))
            return Violation{path, "\"" + word + "\" is not one of the values allowed"};
    }
    if (schema.value("format", "") == "date-time" && !isDateTime(word))
        return Violation{path, "must be a date and time with an offset"};
    return std::nullopt;
}

SchemaCheck::Found SchemaCheck::checkObject(const json &value, const json &schema,
                                            const std::string &path) const
{
    const auto properties = schema.find("properties");
    if (properties == schema.end())
        return std::nullopt;
    for (const auto &[name, field] : value.items()) {
        const auto property = properties->find(name);
        if (property == properties->end() || !knows(*property))
            return Violation{joined(path, name), "is not a field of this object"};
        if (auto found = check(field, *property, joined(path, name)))
            return found;
    }
    if (const auto required = schema.find("required"); required != schema.end()) {
        for (const json &name : *required) {
            if (!value.contains(name.get_ref<const std::string &>()))
                return Violation{joined(path, name), "is required"};
        }
    }
    return checkMarks(value, *properties, path);
}

/// What is required although the schema cannot say so: untyped JSON of a request, and what an answer of the
/// newest generation always has.
SchemaCheck::Found SchemaCheck::checkMarks(const json &value, const json &properties,
                                           const std::string &path) const
{
    const bool isRequest = m_direction == Direction::Request;
    if (!isRequest && m_generation == Generation::Seed)
        return std::nullopt;
    const char *mark = isRequest ? "x-required-upstream" : "x-required-in-newest";
    for (const auto &[name, property] : properties.items()) {
        if (property.value(mark, false) && !value.contains(name))
            return Violation{joined(path, name),
                             isRequest ? "is required" : "is required in the newest generation"};
    }
    return std::nullopt;
}

SchemaCheck::Found SchemaCheck::checkArray(const json &value, const json &schema,
                                           const std::string &path) const
{
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (auto found = check(value[i], schema.at("items"), path + "[" + std::to_string(i) + "]"))
            return found;
    }
    return std::nullopt;
}

SchemaCheck::Found SchemaCheck::checkChoice(const json &value, const json &choices,
                                            const std::string &path) const
{
    Found last;
    for (const json &choice : choices) {
        last = check(value, choice, path);
        if (!last)
            return std::nullopt;
    }
    return last;
}

SchemaCheck::Found SchemaCheck::checkLimits(const json &value, const json &limits, const std::string &path)
{
    if (limits.contains("maxBytes") && value.dump().size() > limits.at("maxBytes").get<std::size_t>())
        return Violation{path, "is longer than " + limits.at("maxBytes").dump() + " bytes"};
    if (value.is_string()) {
        const auto &word = value.get_ref<const std::string &>();
        if (word.size() < limits.value("minLength", std::size_t{0}))
            return Violation{path, "must not be empty"};
        if (word.size() > limits.value("maxLength", std::numeric_limits<std::size_t>::max()))
            return Violation{path, "is longer than " + limits.at("maxLength").dump() + " characters"};
        if (limits.contains("pattern") && !Pattern(limits.at("pattern").get<std::string>()).matches(word))
            return Violation{path, "must match " + limits.at("pattern").get<std::string>()};
    } else if (value.is_number()) {
        const double number = value.get<double>();
        if (number < limits.value("minimum", number) || number > limits.value("maximum", number)) {
            return Violation{path, "must be between " + limits.at("minimum").dump() + " and " +
                                       limits.at("maximum").dump()};
        }
        const double scaled = number * std::pow(10.0, limits.value("maxDecimals", 12));
        if (std::abs(scaled - std::round(scaled)) > 1e-6)
            return Violation{path, "may have " + limits.at("maxDecimals").dump() + " decimals"};
    } else if (value.is_array() && value.size() > limits.value("maxItems", value.size())) {
        return Violation{path, "may have " + limits.at("maxItems").dump() + " entries"};
    }
    return std::nullopt;
}

bool SchemaCheck::knows(const json &marked) const
{
    return m_generation == Generation::Newest || !Contract::isNewerThanSeed(marked.value("x-since", ""));
}

/// A reference cannot say "or null" in OpenAPI 3.0; the contract then wraps it, or names a nullable twin.
bool SchemaCheck::allowsNull(const json &schema) const
{
    if (schema.value("nullable", false))
        return true;
    const auto parts = schema.find("allOf");
    return parts != schema.end() && std::ranges::all_of(*parts, [this](const json &part) {
               return allowsNull(m_contract.resolve(part));
           });
}

} // namespace sandbox
