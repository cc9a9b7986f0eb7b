// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract.h"
#include "api/schemareader.h"

namespace hathora {

/// Makes a Contract of its JSON.
class ContractReader
{
public:
    explicit ContractReader(simdjson::dom::element root);

    std::shared_ptr<const Contract> read(); ///< null if this is not the contract

private:
    using Element = simdjson::dom::element;

    ContractOperationPtr operation(std::string_view path, std::string_view verb, const Element &item);
    ContractParameter parameter(const Element &item);
    void readBody(ContractOperation &operation, const Element &item);

    Element m_root;
    SchemaReader m_schemas;
};

} // namespace hathora
