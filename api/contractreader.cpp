// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contractreader.h"

#include "api/json/outline.h"

#include <QHash>

namespace hathora {

namespace {

using Element = simdjson::dom::element;

std::optional<Verb> verbNamed(std::string_view name)
{
    if (name == "get")
        return Verb::Get;
    if (name == "post")
        return Verb::Post;
    if (name == "put")
        return Verb::Put;
    if (name == "patch")
        return Verb::Patch;
    if (name == "delete")
        return Verb::Delete;
    return std::nullopt;
}

Auth authOf(const Element &operation)
{
    const auto security = memberOf(operation, "security");
    simdjson::dom::array ways;
    if (!security || security->get(ways) != simdjson::SUCCESS || ways.size() == 0)
        return Auth::None;
    return memberOf(*ways.begin(), "playerAuth") ? Auth::Player : Auth::Developer;
}

int successOf(const Element &operation)
{
    const auto responses = memberOf(operation, "responses");
    if (!responses || !responses->is_object())
        return 0;
    for (const auto &[status, response] : simdjson::dom::object(*responses)) {
        if (status.starts_with('2'))
            return QByteArray(status.data(), qsizetype(status.size())).toInt();
    }
    return 0;
}

} // namespace

ContractReader::ContractReader(Element root)
    : m_root(root)
    , m_schemas(root)
{
}

std::shared_ptr<const Contract> ContractReader::read()
{
    const auto paths = memberOf(m_root, "paths");
    const auto tags = memberOf(m_root, "tags");
    if (!paths || !paths->is_object() || !tags || !tags->is_array())
        return nullptr;
    const std::shared_ptr<Contract> contract(new Contract);
    for (const Element tag : simdjson::dom::array(*tags))
        contract->m_tags.append({textOf(tag, "name"), textOf(tag, "description")});
    for (const auto &[path, item] : simdjson::dom::object(*paths)) {
        for (const auto &[verb, description] : simdjson::dom::object(item)) {
            if (const ContractOperationPtr operation = this->operation(path, verb, description)) {
                contract->m_operations.append(operation);
                contract->m_byId.insert(operation->name(), operation);
            }
        }
    }
    return contract;
}

ContractOperationPtr ContractReader::operation(std::string_view path, std::string_view verb,
                                               const Element &item)
{
    const std::optional<Verb> known = verbNamed(verb);
    if (!known)
        return nullptr;
    ContractOperation made;
    made.id = textOf(item, "operationId").toLatin1();
    made.path = QByteArray(path.data(), qsizetype(path.size()));
    made.tag = textsOf(item, "tags").value(0);
    made.summary = textOf(item, "summary");
    made.description = textOf(item, "description");
    made.sdkMethod = textOf(item, "x-sdk-method");
    made.since = textOf(item, "x-since");
    made.isOutdated = isTrue(item, "deprecated");
    made.isOutdatedByName = textOf(item, "x-deprecated-how") == "by-name-only"_L1;
    made.outdatedSince = textOf(item, "x-deprecated-since");
    made.successor = textOf(item, "x-replaced-by");
    made.isInSeed = isTrue(item, "x-in-seed");
    made.isInNewest = !memberOf(item, "x-removed-after");
    made.verb = *known;
    made.auth = authOf(item);
    made.isStream = isTrue(item, "x-streaming");
    made.success = successOf(item);
    if (const auto parameters = memberOf(item, "parameters"); parameters && parameters->is_array()) {
        for (const Element each : simdjson::dom::array(*parameters))
            made.parameters.append(parameter(each));
    }
    readBody(made, item);
    return std::make_shared<const ContractOperation>(std::move(made));
}

ContractParameter ContractReader::parameter(const Element &item)
{
    ContractParameter made;
    made.name = textOf(item, "name");
    made.place =
        textOf(item, "in") == "path"_L1 ? ContractParameter::Place::Path : ContractParameter::Place::Query;
    made.isRequired = isTrue(item, "required");
    made.isGlobal = isTrue(item, "x-sdk-global");
    made.description = textOf(item, "description");
    made.since = textOf(item, "x-since");
    if (const auto sample = memberOf(item, "example"))
        made.sample = sample->is_array() ? textsOf(item, "example") : QStringList{plainText(*sample)};
    Schema schema;
    if (const auto described = memberOf(item, "schema"))
        schema = *m_schemas.read(*described);
    // Bounds of a parameter stand beside its schema, not in it.
    if (memberOf(item, "x-limits"))
        schema.bounds = SchemaReader::boundsOf(item);
    if (const QString unit = textOf(item, "x-unit"); !unit.isEmpty())
        schema.unit = unit;
    made.schema = std::make_shared<const Schema>(std::move(schema));
    return made;
}

void ContractReader::readBody(ContractOperation &operation, const Element &item)
{
    const auto body = memberOf(item, "requestBody");
    const auto content = body ? memberOf(*body, "content") : std::nullopt;
    if (!content || !content->is_object())
        return;
    for (const auto &[type, described] : simdjson::dom::object(*content)) {
        operation.mediaType = QByteArray(type.data(), qsizetype(type.size()));
        if (const auto schema = memberOf(described, "schema"))
            operation.body = m_schemas.read(*schema);
        const auto sample = memberOf(described, "example");
        if (!sample)
            continue;
        const std::string text = simdjson::minify(*sample);
        operation.sample = JsonOutline::of(QByteArray::fromStdString(text)).indented();
    }
}

} // namespace hathora
