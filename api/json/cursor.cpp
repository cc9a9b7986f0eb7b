// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/cursor.h"

namespace hathora {
namespace {

QString kindOf(const std::optional<simdjson::dom::element> &value)
{
    using Type = simdjson::dom::element_type;
    if (!value)
        return QStringLiteral("nothing");
    switch (value->type()) {
    case Type::ARRAY:
        return QStringLiteral("an array");
    case Type::OBJECT:
        return QStringLiteral("an object");
    case Type::INT64:
    case Type::UINT64:
    case Type::DOUBLE:
        return QStringLiteral("a number");
    case Type::STRING:
        return QStringLiteral("a string");
    case Type::BOOL:
        return QStringLiteral("a boolean");
    case Type::NULL_VALUE:
        break;
    }
    return QStringLiteral("null");
}

} // namespace

JsonCursor JsonCursor::member(QLatin1StringView key) const
{
    simdjson::dom::element found;
    const bool there =
        m_value &&
        m_value->at_key(std::string_view(key.data(), size_t(key.size()))).get(found) == simdjson::SUCCESS;
    return JsonCursor(this, there ? std::optional(found) : std::nullopt, key, -1);
}

JsonCursor JsonCursor::element(Value value, qsizetype index) const
{
    return JsonCursor(this, value, {}, index);
}

void JsonCursor::reject(QLatin1StringView wanted) const
{
    m_issues.append({path(), wanted, kindOf(m_value)});
}

QString JsonCursor::path() const
{
    if (!m_parent)
        return QStringLiteral("$");
    if (m_index >= 0)
        return m_parent->path() + u'[' + QString::number(m_index) + u']';
    return m_parent->path() + u'.' + m_key;
}

} // namespace hathora
