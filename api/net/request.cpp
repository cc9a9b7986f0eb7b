// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/request.h"

#include "api/types/safeid.h"

#include <QLocale>

#include <algorithm>

namespace hathora {

bool isOneSegment(const QString &text)
{
    const auto leadsAway = [](QChar c) { return c == u'/' || c == u'\\' || c == u'%' || c < u' '; };
    return !text.isEmpty() && text != u"." && text != u".." &&
           std::none_of(text.begin(), text.end(), leadsAway);
}

Request &Request::path(QLatin1StringView name, const QString &value)
{
    if (!isSafeId(value))
        refuse(Error::Cause::UnsafeId, name);
    m_path.replace(QLatin1Char('{') + name + QLatin1Char('}'), value);
    return *this;
}

Request &Request::text(QLatin1StringView name, const QString &value)
{
    if (!isOneSegment(value))
        refuse(Error::Cause::UnsafeId, name);
    m_path.replace(QLatin1Char('{') + name + QLatin1Char('}'),
                   QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return *this;
}

Request &Request::queryId(QLatin1StringView name, const QString &id)
{
    if (!isSafeId(id))
        refuse(Error::Cause::UnsafeId, name);
    return query(name, id);
}

Request &Request::query(QLatin1StringView name, const QString &value)
{
    m_query += m_query.isEmpty() ? '?' : '&';
    m_query += QByteArray(name.data(), name.size()) + '=' + QUrl::toPercentEncoding(value);
    return *this;
}

Request &Request::query(QLatin1StringView name, double value)
{
    return query(name, QString::number(value, 'f', QLocale::FloatingPointShortest));
}

Request &Request::query(QLatin1StringView name, int value)
{
    return query(name, QString::number(value));
}

Request &Request::query(QLatin1StringView name, bool value)
{
    return query(name, value ? QStringLiteral("true") : QStringLiteral("false"));
}

Request &Request::body(QByteArray json)
{
    m_body = std::move(json);
    return *this;
}

Request &Request::body(const Body &body)
{
    if (body.wrong())
        refuse(body.wrong()->cause, body.wrong()->field);
    return this->body(body.json());
}

Request &Request::body(QByteArray bytes, QByteArray mediaType)
{
    m_mediaType = std::move(mediaType);
    return body(std::move(bytes));
}

Request &Request::keepReply()
{
    m_keepsReply = true;
    return *this;
}

Request &Request::player(const PlayerToken &token)
{
    if (m_operation.auth != Auth::Player)
        return refuse(Error::Cause::WrongToken, m_operation.id);
    m_player = token;
    return *this;
}

Request &Request::priority(Priority priority)
{
    m_priority = priority;
    return *this;
}

QByteArray Request::target() const
{
    return m_path.toLatin1() + m_query;
}

QUrl Request::urlOn(const QUrl &server) const
{
    QByteArray base = server.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith('/')) // Qt's StripTrailingSlash leaves that of a bare host
        base.chop(1);
    return QUrl::fromEncoded(base + target(), QUrl::StrictMode);
}

Request &Request::refuse(Error::Cause cause, const QString &name)
{
    if (m_refusal)
        return *this;
    Error error;
    error.kind = Error::Kind::InvalidRequest;
    error.cause = cause;
    error.message = name;
    m_refusal = error;
    return *this;
}

} // namespace hathora
