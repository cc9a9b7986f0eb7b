// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/error.h"

#include <QByteArray>

#include <simdjson.h>

#include <optional>

namespace hathora {

/// A parsed JSON text: any value at the top, bare scalars too. The elements live as long as the document.
class JsonDocument
{
public:
    explicit JsonDocument(const QByteArray &json);

    const std::optional<simdjson::dom::element> &root() const { return m_root; }
    Error error(int status) const; ///< why there is no root

private:
    simdjson::dom::parser m_parser;
    std::optional<simdjson::dom::element> m_root;
    simdjson::error_code m_code = simdjson::SUCCESS;
};

/// Whether a text is JSON from its first letter to its last.
bool isJson(const QByteArray &text);

} // namespace hathora
