// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/builder/instruction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <sstream>

namespace sandbox {

namespace {

struct Rule
{
    std::string_view keyword;
    std::size_t least;
    std::size_t most;
    std::string_view complaint;
};

constexpr std::size_t any = static_cast<std::size_t>(-1);

constexpr std::array<Rule, 18> rules{{
    {"ADD", 2, any, "requires at least two arguments"},
    {"ARG", 1, any, "requires at least one argument"},
    {"CMD", 0, any, ""},
    {"COPY", 2, any, "requires at least two arguments"},
    {"ENTRYPOINT", 0, any, ""},
    {"ENV", 1, any, "must have two arguments"},
    {"EXPOSE", 1, any, "requires at least one argument"},
    {"FROM", 1, 3, "requires either one or three arguments"},
    {"HEALTHCHECK", 1, any, "requires at least one argument"},
    {"LABEL", 1, any, "requires at least one argument"},
    {"MAINTAINER", 1, any, "requires exactly one argument"},
    {"ONBUILD", 1, any, "requires at least one argument"},
    {"RUN", 1, any, "requires at least one argument"},
    {"SHELL", 1, any, "requires at least one argument"},
    {"STOPSIGNAL", 1, 1, "requires exactly one argument"},
    {"USER", 1, 1, "requires exactly one argument"},
    {"VOLUME", 1, any, "requires at least one argument"},
    {"WORKDIR", 1, any, "requires exactly one argument"},
}};

std::vector<std::string> words(const std::string &text)
{
    std::istringstream stream(text);
    std::vector<std::string> all;
    for (std::string word; stream >> word;)
        all.push_back(word);
    return all;
}

std::string withoutFlags(std::string text)
{
    while (text.starts_with("--")) {
        const std::size_t end = text.find_first_of(" \t");
        text = end == std::string::npos ? "" : text.substr(text.find_first_not_of(" \t", end));
    }
    return text;
}

} // namespace

std::string Instruction::text() const
{
    return arguments.empty() ? keyword : keyword + " " + arguments;
}

std::vector<std::string> Instruction::operands() const
{
    const std::string rest = withoutFlags(arguments);
    const auto list = nlohmann::json::parse(rest, nullptr, false);
    const bool isList =
        list.is_array() && std::ranges::all_of(list, [](const auto &item) { return item.is_string(); });
    return isList ? list.get<std::vector<std::string>>() : words(rest);
}

bool Instruction::hasFlag(std::string_view name) const
{
    return std::ranges::any_of(words(arguments),
                               [&](const std::string &word) { return word.starts_with(name); });
}

bool Instruction::copiesFromContext() const
{
    return (keyword == "COPY" || keyword == "ADD") && !hasFlag("--from=");
}

std::string Instruction::problem() const
{
    const auto *rule = std::ranges::find(rules, keyword, &Rule::keyword);
    if (rule == rules.end())
        return "unknown instruction: " + keyword;
    const std::size_t count = operands().size();
    const bool isHalfNamed = keyword == "FROM" && count == 2;
    if (count < rule->least || count > rule->most || isHalfNamed)
        return keyword + " " + std::string(rule->complaint);
    return "";
}

} // namespace sandbox
