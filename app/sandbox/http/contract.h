// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/generation.h"
#include "app/sandbox/world/scope.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// A parameter that the contract declares for an operation.
struct Parameter
{
    enum class Place : std::uint8_t { Path, Query };

    std::string name;
    Place place = Place::Query;
    bool required = false;
    const nlohmann::json *schema = nullptr;
    /// Bounds that the server keeps although the schema does not say them; null when there are none.
    const nlohmann::json *limits = nullptr;
    bool isNew = false;
};

/// One operation, as the contract describes it.
struct Operation
{
    std::string id;
    std::string method;
    /// Path split at its slashes; a segment in braces stands for a path parameter.
    std::vector<std::string> segments;
    std::vector<Parameter> parameters;
    const nlohmann::json *bodySchema = nullptr;
    /// Media types; empty where there is no such body.
    std::string bodyType;
    bool bodyRequired = false;
    /// The developer's token, that is.
    bool needsToken = true;
    /// Instead of the developer's: a player's, for the application that the path names.
    bool needsPlayer = false;
    /// What a token must hold for it, in the generation that has scopes.
    ScopeSet scopes;
    bool inSeed = false;
    bool inNewest = true;
    bool streams = false;
    int successStatus = 200;
    /// Null when the success has no JSON body.
    const nlohmann::json *answerSchema = nullptr;
    std::string answerType;
    /// What the operation says to input it cannot take: 422, or 400 where only that is declared.
    int badInputStatus = 422;

    bool isIn(Generation generation) const { return generation == Generation::Seed ? inSeed : inNewest; }
};

/// The OpenAPI file as data. Everything the router and the checks know, they know from here.
class Contract
{
public:
    Contract();
    Contract(const Contract &) = delete;
    Contract &operator=(const Contract &) = delete;

    const std::vector<Operation> &operations() const { return m_operations; }
    const Operation *operation(std::string_view id) const;
    /// Follows references until there is a schema.
    const nlohmann::json &resolve(const nlohmann::json &schema) const;

    /// Whether a thing marked x-since came after the seed.
    static bool isNewerThanSeed(std::string_view since);

private:
    Operation read(const std::string &path, const std::string &method,
                   const nlohmann::json &description) const;
    const nlohmann::json *describe(std::string_view id) const;
    ScopeSet scopesOf(const nlohmann::json &description) const;

    nlohmann::json m_document;
    std::vector<Operation> m_operations;
};

} // namespace sandbox
