// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/generation.h"
#include "app/sandbox/world/names.h"

#include <nlohmann/json.hpp>

#include <bitset>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

class Contract;
struct Operation;
struct Parameter;

enum class UnknownParameters : std::uint8_t { Ignore, Reject };

template <>
struct Names<UnknownParameters>
{
    static constexpr std::array<std::string_view, 2> list{"ignore", "reject"};
};

/// A request's parameters, each checked against its declaration and turned into the JSON it stands for.
class Arguments
{
public:
    /// Throws Rejection that names the parameter at fault.
    Arguments(const Contract &contract, const Operation &operation, Generation generation,
              UnknownParameters unknown, const std::map<std::string, std::string> &pathValues,
              std::string_view query);

    std::string text(const std::string &name) const { return m_values.value(name, ""); }
    std::optional<double> number(const std::string &name) const;
    /// A required parameter that the contract declares to be a whole number.
    int whole(const std::string &name) const { return m_values.at(name).get<int>(); }
    bool flag(const std::string &name) const { return m_values.value(name, false); }
    bool has(const std::string &name) const { return m_values.contains(name); }
    /// Takes what is not given to be the text.
    void imply(const std::string &name, const std::string &text) { m_values.emplace(name, text); }

    /// The words of a list parameter, as a set of the enumeration.
    template <class Enum>
    std::bitset<countOf<Enum>> set(const std::string &name) const
    {
        std::bitset<countOf<Enum>> chosen;
        if (!has(name))
            return chosen;
        for (const nlohmann::json &word : m_values.at(name))
            chosen.set(static_cast<std::size_t>(*named<Enum>(word.get_ref<const std::string &>())));
        return chosen;
    }

    std::vector<std::string> list(const std::string &name) const
    {
        return m_values.value(name, std::vector<std::string>());
    }

    /// A parameter that the contract limits to the enumeration's words.
    template <class Enum>
    Enum word(const std::string &name) const
    {
        return *named<Enum>(text(name));
    }

private:
    nlohmann::json m_values = nlohmann::json::object();
};

} // namespace sandbox
