// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/playertoken.h"
#include "api/net/body.h"
#include "api/net/error.h"
#include "api/net/operation.h"
#include "api/types/ids.h"
#include "api/types/openenum.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <memory>
#include <optional>

namespace hathora {

/// Which waits first when the budget of requests is short.
enum class Priority {
    User,       ///< somebody clicked: at once
    Normal,     ///< a view that is looked at
    Background, ///< completing what is not looked at
};

/// One operation with its arguments, ready to be sent anywhere: it knows no server and no token.
///
/// Ids are checked when they are set (letters, digits, _ and -, up to 128) and the first refusal is kept in
/// refusal(), with the name of what is wrong; such a request is never sent. Absent optional values are left
/// out, arrays repeat the key.
class Request
{
public:
    explicit Request(const Operation &operation)
        : m_operation(operation)
        , m_path(operation.path)
        , m_priority(operation.traffic == Traffic::Change ? Priority::User : Priority::Normal)
    {
    }

    /// For an operation that is not declared in the source: \a owner keeps its texts.
    Request(const Operation &operation, std::shared_ptr<const void> owner)
        : Request(operation)
    {
        m_owner = std::move(owner);
    }

    Request &path(QLatin1StringView name, const QString &value);
    template <typename Tag>
    Request &path(QLatin1StringView name, const Id<Tag> &id)
    {
        return path(name, id.text());
    }

    /// Free text in a path: percent-encoded. What would lead elsewhere is refused.
    Request &text(QLatin1StringView name, const QString &value);

    Request &query(QLatin1StringView name, const QString &value);
    Request &query(QLatin1StringView name, double value);
    Request &query(QLatin1StringView name, int value);
    Request &query(QLatin1StringView name, bool value);
    template <typename Tag>
    Request &query(QLatin1StringView name, const Id<Tag> &id)
    {
        return queryId(name, id.text());
    }
    template <typename E>
    Request &query(QLatin1StringView name, const OpenEnum<E> &value)
    {
        return query(name, value.text());
    }
    template <typename T>
    Request &query(QLatin1StringView name, const std::optional<T> &value)
    {
        return value ? query(name, *value) : *this;
    }
    template <typename T>
    Request &query(QLatin1StringView name, const QList<T> &values)
    {
        for (const T &value : values)
            query(name, value);
        return *this;
    }

    /// A JSON body. Without one a POST goes out bodiless and without a content type.
    Request &body(QByteArray json);
    Request &body(const Body &body);
    Request &body(QByteArray bytes, QByteArray mediaType); ///< another than JSON

    /// The answer is kept as it comes, whatever its status: Exchange::reply(), Stream::reply().
    Request &keepReply();

    /// Whose the request is; only for operations that want a player's token, and those need one.
    Request &player(const PlayerToken &token);
    Request &refuse(Error::Cause cause, const QString &name); ///< the first one stays
    Request &priority(Priority priority);

    const Operation &operation() const { return m_operation; }
    const std::optional<QByteArray> &body() const { return m_body; }
    const QByteArray &mediaType() const { return m_mediaType; } ///< of the body
    bool keepsReply() const { return m_keepsReply; }
    Priority priority() const { return m_priority; }
    const std::optional<PlayerToken> &player() const { return m_player; }
    const std::optional<Error> &refusal() const { return m_refusal; }

    const QString &path() const { return m_path; } ///< with its values, without the query

    /// Path and query in their encoded form, starting with a slash.
    QByteArray target() const;
    QUrl urlOn(const QUrl &server) const;

private:
    Request &queryId(QLatin1StringView name, const QString &id);

    std::shared_ptr<const void> m_owner;
    Operation m_operation;
    QString m_path;
    QByteArray m_query;
    std::optional<QByteArray> m_body;
    QByteArray m_mediaType = "application/json";
    bool m_keepsReply = false;
    std::optional<PlayerToken> m_player;
    std::optional<Error> m_refusal;
    Priority m_priority;
};

/// Whether a text stays one segment of a path however often it is decoded on its way.
bool isOneSegment(const QString &text);

} // namespace hathora
