// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/serveraddress.h"

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

/// Names that stay on this machine, without asking a resolver.
bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host == "::1"_L1 ||
           (host.startsWith("127."_L1) && host.count(u'.') == 3 && host.back().isDigit());
}

QUrl read(const QString &text)
{
    if (text.contains("://"_L1))
        return QUrl(text, QUrl::StrictMode);
    const QUrl guess(u"https://"_s + text, QUrl::StrictMode);
    return isLoopback(guess.host()) ? QUrl(u"http://"_s + text, QUrl::StrictMode) : guess;
}

ServerAddress::Problem problemOf(const QUrl &url)
{
    using Problem = ServerAddress::Problem;
    if (!url.isValid() || url.host().isEmpty())
        return Problem::Malformed;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return Problem::Scheme;
    if (!url.userInfo().isEmpty())
        return Problem::UserInfo;
    if ((!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment())
        return Problem::Extra;
    return Problem::None;
}

} // namespace

ServerAddress ServerAddress::parse(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {{}, Problem::Empty};
    const QUrl url = read(typed);
    const Problem problem = problemOf(url);
    if (problem != Problem::None)
        return {{}, problem};
    return {url.adjusted(QUrl::RemovePath), Problem::None};
}

ServerAddress::Protection ServerAddress::protection() const
{
    if (url.scheme() == "https"_L1)
        return Protection::Encrypted;
    return isLoopback(url.host()) ? Protection::OwnComputer : Protection::None;
}

} // namespace hathora
