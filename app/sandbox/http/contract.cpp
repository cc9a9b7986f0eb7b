// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/contract.h"

#include "app/sandbox/http/contracttext.h"
#include "app/sandbox/http/paths.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sandbox {

using nlohmann::json;

namespace {

constexpr std::array<int, 3> seedVersion{2, 10, 3};
constexpr auto jsonType = "application/json";

Parameter readParameter(const json &description)
{
    Parameter parameter;
    parameter.name = description.at("name");
    parameter.place = description.at("in") == "path" ? Parameter::Place::Path : Parameter::Place::Query;
    parameter.required = description.value("required", false);
    parameter.schema = &description.at("schema");
    if (const auto limits = description.find("x-limits"); limits != description.end())
        parameter.limits = &*limits;
    parameter.isNew = Contract::isNewerThanSeed(description.value("x-since", ""));
    return parameter;
}

ScopeSet scopeSet(const json &words)
{
    ScopeSet scopes;
    for (const json &word : words)
        scopes.set(static_cast<std::size_t>(named<Scope>(word.get_ref<const std::string &>()).value()));
    return scopes;
}

bool isSecuredBy(const json &description, const char *scheme)
{
    return std::ranges::any_of(description.at("security"),
                               [scheme](const json &way) { return way.contains(scheme); });
}

/// Each message of the contract has one media type, or none.
std::string mediaType(const json &message)
{
    const auto content = message.find("content");
    return content == message.end() ? "" : content->begin().key();
}

} // namespace

Contract::Contract()
    : m_document(json::parse(contractText()))
{
    for (const auto &[path, item] : m_document.at("paths").items()) {
        for (const auto &[method, description] : item.items())
            m_operations.push_back(read(path, method, description));
    }
}

Operation Contract::read(const std::string &path, const std::string &method, const json &description) const
{
    Operation operation;
    operation.id = description.at("operationId");
    operation.method = method;
    std::ranges::transform(operation.method, operation.method.begin(), [](char letter) {
        return letter >= 'a' ? static_cast<char>(letter - 32) : letter;
    });
    operation.segments = splitPath(path);
    if (const auto parameters = description.find("parameters"); parameters != description.end()) {
        for (const json &parameter : *parameters)
            operation.parameters.push_back(readParameter(parameter));
    }
    if (const auto body = description.find("requestBody"); body != description.end()) {
        operation.bodyType = mediaType(*body);
        operation.bodySchema = &body->at("content").at(operation.bodyType).at("schema");
        operation.bodyRequired = body->value("required", false);
    }
    operation.needsToken = isSecuredBy(description, "hathoraDevToken");
    operation.needsPlayer = isSecuredBy(description, "playerAuth");
    operation.scopes = scopesOf(description);
    operation.inSeed = description.value("x-in-seed", false);
    operation.inNewest = !description.contains("x-removed-after");
    operation.streams = description.value("x-streaming", false);
    const json &responses = description.at("responses");
    for (const auto &[status, response] : responses.items()) {
        if (!status.starts_with('2'))
            continue;
        operation.successStatus = std::stoi(status);
        operation.answerType = mediaType(response);
        if (operation.answerType == jsonType)
            operation.answerSchema = &response.at("content").at(jsonType).at("schema");
    }
    operation.badInputStatus = responses.contains("422") || !responses.contains("400") ? 422 : 400;
    return operation;
}

/// An older operation asks for what the one that took its place asks for. What is left is older operations on
/// rooms, which the contract's README puts under the processes; and what every member may.
ScopeSet Contract::scopesOf(const json &description) const
{
    for (const char *mark : {"x-scopes", "x-scopes-inferred"}) {
        if (const auto scopes = description.find(mark); scopes != description.end())
            return scopeSet(*scopes);
    }
    if (const json *successor = describe(description.value("x-replaced-by", "")))
        return scopesOf(*successor);
    const std::string tag = description.at("tags").at(0);
    return tag.starts_with("Rooms") ? scopeSet({text(Scope::ProcessesReadWrite)}) : ScopeSet();
}

const json *Contract::describe(std::string_view id) const
{
    for (const json &item : m_document.at("paths")) {
        for (const json &description : item) {
            if (description.at("operationId") == id)
                return &description;
        }
    }
    return nullptr;
}

const Operation *Contract::operation(std::string_view id) const
{
    const auto found = std::ranges::find(m_operations, id, &Operation::id);
    return found == m_operations.end() ? nullptr : &*found;
}

const json &Contract::resolve(const json &schema) const
{
    const auto reference = schema.find("$ref");
    if (reference == schema.end())
        return schema;
    return resolve(m_document.at(json::json_pointer(reference->get_ref<const std::string &>().substr(1))));
}

bool Contract::isNewerThanSeed(std::string_view since)
{
    std::array<int, 3> version{};
    for (int &part : version) {
        const auto [end, error] = std::from_chars(since.data(), since.data() + since.size(), part);
        since.remove_prefix(static_cast<std::size_t>(end - since.data()));
        if (since.starts_with('.'))
            since.remove_prefix(1);
    }
    return version > seedVersion;
}

} // namespace sandbox
