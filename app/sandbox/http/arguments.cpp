// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/arguments.h"

#include "app/sandbox/http/contract.h"
#include "app/sandbox/http/paths.h"
#include "app/sandbox/http/rejection.h"
#include "app/sandbox/http/schemacheck.h"
#include "app/sandbox/http/utf8.h"

#include <algorithm>
#include <charconv>

namespace sandbox {

using nlohmann::json;

namespace {

/// What the text means where a value of the type is expected; a string when it means nothing of the kind.
json meaning(const std::string &text, const std::string &type)
{
    if (type == "boolean" && (text == "true" || text == "false"))
        return text == "true";
    if (type == "number" || type == "integer") {
        double number = 0.0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && end == text.data() + text.size())
            return number;
    }
    return text;
}

} // namespace

Arguments::Arguments(const Contract &contract, const Operation &operation, Generation generation,
                     UnknownParameters unknown, const std::map<std::string, std::string> &pathValues,
                     std::string_view query)
{
    const auto declaration = [&](const std::string &name, Parameter::Place place) -> const Parameter * {
        const auto found = std::ranges::find_if(operation.parameters, [&](const Parameter &parameter) {
            return parameter.name == name && parameter.place == place &&
                   (generation == Generation::Newest || !parameter.isNew);
        });
        return found == operation.parameters.end() ? nullptr : &*found;
    };
    const auto take = [&](const Parameter &parameter, const std::string &text) {
        if (!isUtf8(text))
            throw Rejection(operation.badInputStatus, parameter.name + ": is not UTF-8");
        const json &schema = contract.resolve(*parameter.schema);
        const std::string type = schema.value("type", "");
        if (type == "array")
            m_values[parameter.name].push_back(
                meaning(text, contract.resolve(schema.at("items")).value("type", "")));
        else if (m_values.contains(parameter.name))
            throw Rejection(operation.badInputStatus, parameter.name + ": may be given once");
        else
            m_values[parameter.name] = meaning(text, type);
    };

    for (const auto &[name, value] : pathValues) {
        if (const Parameter *parameter = declaration(name, Parameter::Place::Path))
            take(*parameter, value);
    }
    for (const auto &[name, value] : splitQuery(query)) {
        if (const Parameter *parameter = declaration(name, Parameter::Place::Query))
            take(*parameter, value);
        else if (unknown == UnknownParameters::Reject)
            throw Rejection(operation.badInputStatus, name + ": is not a parameter of " + operation.id);
    }

    const SchemaCheck check(contract, generation, SchemaCheck::Direction::Request);
    for (const Parameter &parameter : operation.parameters) {
        const auto value = m_values.find(parameter.name);
        if (value == m_values.end()) {
            if (parameter.required)
                throw Rejection(operation.badInputStatus, parameter.name + ": is required");
            continue;
        }
        auto violation = check(*value, *parameter.schema);
        if (!violation && parameter.limits != nullptr)
            violation = SchemaCheck::checkLimits(*value, *parameter.limits, "");
        if (violation)
            throw Rejection(operation.badInputStatus,
                            parameter.name + violation->path + ": " + violation->problem);
    }
}

std::optional<double> Arguments::number(const std::string &name) const
{
    return has(name) ? std::optional(m_values.at(name).get<double>()) : std::nullopt;
}

} // namespace sandbox
