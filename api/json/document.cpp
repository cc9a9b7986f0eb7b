// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/document.h"

namespace hathora {

JsonDocument::JsonDocument(const QByteArray &json)
{
    simdjson::dom::element root;
    m_code = m_parser.parse(json.constData(), size_t(json.size())).get(root);
    if (m_code == simdjson::SUCCESS)
        m_root = root;
}

Error JsonDocument::error(int status) const
{
    Error error;
    error.kind = Error::Kind::ResponseValidation;
    error.status = status;
    error.message = QString::fromLatin1(simdjson::error_message(m_code));
    return error;
}

bool isJson(const QByteArray &text)
{
    return JsonDocument(text).root().has_value();
}

} // namespace hathora
