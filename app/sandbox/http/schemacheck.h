// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/generation.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace sandbox {

class Contract;

/// Where a value breaks its schema, and how.
struct Violation
{
    /// The field's path, such as "env[2].name"; empty for the value itself.
    std::string path;
    std::string problem;

    std::string text() const { return path.empty() ? problem : path + ": " + problem; }
};

/// Checks JSON against the contract's schemas as one generation of Hathora has them.
class SchemaCheck
{
public:
    /// A request must keep the bounds that the server enforces; an answer must have what its generation
    /// requires.
    enum class Direction : std::uint8_t { Request, Answer };

    SchemaCheck(const Contract &contract, Generation generation, Direction direction)
        : m_contract(contract)
        , m_generation(generation)
        , m_direction(direction)
    {
    }

    /// The first violation found, or none. Fields and enum values that the generation does not have are
    /// violations.
    std::optional<Violation> operator()(const nlohmann::json &value, const nlohmann::json &schema) const;
    /// The same for bounds that stand beside a schema.
    static std::optional<Violation> checkLimits(const nlohmann::json &value, const nlohmann::json &limits,
                                                const std::string &path);

private:
    using Found = std::optional<Violation>;

    Found check(const nlohmann::json &value, const nlohmann::json &schema, const std::string &path) const;
    Found checkType(const nlohmann::json &value, const nlohmann::json &schema, const std::string &path) const;
    Found checkNumber(const nlohmann::json &value, const nlohmann::json &schema,
                      const std::string &path) const;
    Found checkWord(const nlohmann::json &value, const nlohmann::json &schema, const std::string &path) const;
    Found checkObject(const nlohmann::json &value, const nlohmann::json &schema,
                      const std::string &path) const;
    Found checkMarks(const nlohmann::json &value, const nlohmann::json &properties,
                     const std::string &path) const;
    Found checkArray(const nlohmann::json &value, const nlohmann::json &schema,
                     const std::string &path) const;
    Found checkChoice(const nlohmann::json &value, const nlohmann::json &choices,
                      const std::string &path) const;
    bool knows(const nlohmann::json &marked) const;
    bool allowsNull(const nlohmann::json &schema) const;

    const Contract &m_contract;
    Generation m_generation;
    Direction m_direction;
};

} // namespace sandbox
