// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/request.h"

#include <QLocale>

#include <algorithm>

namespace hathora {
namespace {

/// What may stand in a path: Qt folds dots, so "../x" would reach another operation.
bool isSafe(const QString &id)
{
    constexpr qsizetype longest = 128;
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'_' || c == u'-';
    };
    return !id.isEmpty() && id.size() <= longest && std::all_of(id.begin(), id.end(), fits);
}

} // namespace

Request &Request::path(QLatin1StringView name, const QString &value)
{
    if (!isSafe(value))
        refuse(Error::Cause::UnsafeId, name);
    m_path.replace(QLatin1Char('{') + name + QLatin1Char('}'), value);
    return *this;
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

void Request::refuse(Error::Cause cause, const QString &fact)
{
    if (m_refusal)
        return;
    Error error;
    error.kind = Error::Kind::InvalidRequest;
    error.cause = cause;
    error.message = fact;
    m_refusal = error;
}

} // namespace hathora
