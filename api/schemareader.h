// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/schema.h"

#include <QHash>

#include <simdjson.h>

namespace hathora {

// Members of a JSON object that may be absent; what is there in another shape counts as absent.
QString textOf(const simdjson::dom::element &object, std::string_view key);
bool isTrue(const simdjson::dom::element &object, std::string_view key);
std::optional<double> numberOf(const simdjson::dom::element &object, std::string_view key);
QStringList textsOf(const simdjson::dom::element &object, std::string_view key);
std::optional<simdjson::dom::element> memberOf(const simdjson::dom::element &object, std::string_view key);
/// A scalar as it is typed, without quotes.
QString plainText(const simdjson::dom::element &scalar);

/// Makes Schemas of the contract's, each named one once. The contract has none that contains itself.
class SchemaReader
{
public:
    explicit SchemaReader(const simdjson::dom::element &root);

    SchemaPtr read(const simdjson::dom::element &schema);
    static SchemaBounds boundsOf(const simdjson::dom::element &owner); ///< its x-limits

private:
    using Element = simdjson::dom::element;

    SchemaPtr named(std::string_view reference);
    Schema made(const Element &schema);
    void readShape(Schema &made, const Element &schema);
    void readMembers(Schema &made, const Element &schema);

    Element m_root;
    QHash<QByteArray, SchemaPtr> m_named;
};

} // namespace hathora
