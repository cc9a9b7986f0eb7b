// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/issue.h"

#include <QLatin1StringView>
#include <QList>

#include <simdjson.h>

#include <optional>

namespace hathora {

/// A value inside a JSON document together with the way to it.
///
/// The way is a chain of cursors on the stack; it becomes text only when there is something to report. A
/// cursor therefore must not outlive the one it was made from.
class JsonCursor
{
public:
    using Value = simdjson::dom::element;

    JsonCursor(Value root, QList<JsonIssue> &issues)
        : m_value(root)
        , m_issues(issues)
    {
    }

    const std::optional<Value> &value() const { return m_value; }
    bool isAbsent() const { return !m_value; }
    bool isNull() const { return m_value && m_value->is_null(); }

    JsonCursor member(QLatin1StringView key) const; ///< absent if there is no such key
    JsonCursor element(Value value, qsizetype index) const;

    void reject(QLatin1StringView wanted) const;

private:
    JsonCursor(const JsonCursor *parent, std::optional<Value> value, QLatin1StringView key, qsizetype index)
        : m_value(value)
        , m_issues(parent->m_issues)
        , m_parent(parent)
        , m_key(key)
        , m_index(index)
    {
    }
    QString path() const;

    std::optional<Value> m_value;
    QList<JsonIssue> &m_issues;
    const JsonCursor *m_parent = nullptr;
    QLatin1StringView m_key;
    qsizetype m_index = -1;
};

} // namespace hathora
