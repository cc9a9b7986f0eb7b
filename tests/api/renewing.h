// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/tokenjob.h"
#include "api/auth/tokenrefresher.h"
#include "tests/support/httpserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>
#include <QUuid>

namespace hathora::testing {

using namespace Qt::StringLiterals;

inline const QByteArray tokenPath = "/oauth/token";

inline QByteArray tokenBody(int number, int expiresIn = 0)
{
    const QByteArray text = QByteArray::number(number);
    const QByteArray expiry =
        expiresIn > 0 ? R"(,"expires_in":)" + QByteArray::number(expiresIn) : QByteArray();
    return R"({"token_type":"Bearer","access_token":"fake-access-)" + text +
           R"(","refresh_token":"fake-refresh-)" + text + '"' + expiry + '}';
}

inline HttpScript tokens(int number, int expiresIn = 0)
{
    return HttpScript::json(tokenBody(number, expiresIn));
}

inline QByteArray refusalBody(const QByteArray &code)
{
    return R"({"error":")" + code + R"("})";
}

inline HttpScript refusal(const QByteArray &code)
{
    return HttpScript::json(refusalBody(code), 400);
}

/// Says what it is told with Renewing::answer(), when it is told.
inline HttpScript held(int status)
{
    return HttpScript::head(status, {"Content-Type: application/json", "Transfer-Encoding: chunked"}).hold();
}

inline IssuedTokens issued(const QByteArray &refresh, std::optional<std::chrono::seconds> expiresIn = {})
{
    return {*Token::from("fake-access-0"), Token::from(refresh), expiresIn};
}

/// A refresher whose seconds are milliseconds, and what it tells. Entries of the keychain are its own.
struct Renewing
{
    explicit Renewing(const QList<HttpScript> &answers)
        : refresher(another())
    {
        server.on(tokenPath, answers);
        QObject::connect(refresher.get(), &TokenRefresher::renewed, &context,
                         [this](const Token &token) { renewed.append(token.bytes()); });
    }

    /// As another window of the same profile has it.
    std::unique_ptr<TokenRefresher> another()
    {
        return std::make_unique<TokenRefresher>(where(), key(), store, DeviceTimes{1ms});
    }
    TokenKey key() const { return TokenRefresher::keyFor(u"profile"_s, server.url(), server.url()); }
    DeviceSignIn where() const { return {server.url(), u"the-client"_s, u"the-api"_s}; }

    /// As a sign-in does.
    bool keep(const QByteArray &refreshToken)
    {
        QSignalSpy kept(refresher.get(), &TokenRefresher::kept);
        refresher->take(issued(refreshToken));
        refresher->keep();
        return QTest::qWaitFor([&] { return kept.count() == 1; }, 20'000);
    }

    /// The refresh tokens that were shown, in order.
    QByteArrayList shown() const
    {
        QByteArrayList list;
        for (const HttpRequest &request : server.received(tokenPath)) {
            const QUrlQuery form(QString::fromLatin1(request.body));
            list.append(form.queryItemValue(u"refresh_token"_s).toLatin1());
        }
        return list;
    }

    void answer(const QByteArray &body)
    {
        server.feed(tokenPath, body);
        server.finishFeed(tokenPath);
    }

    static bool isOver(TokenJob *job)
    {
        QSignalSpy over(job, &QObject::destroyed);
        return over.wait(20'000);
    }

    /// As another window does that minds nobody.
    bool write(const QByteArray &refreshToken)
    {
        return isOver(store.write(key(), *Token::from(refreshToken), &context));
    }
    bool erase() { return isOver(store.erase(key(), &context)); }

    QByteArray inKeychain()
    {
        TokenAnswer read;
        TokenJob *job = store.read(key(), &context);
        QSignalSpy over(job, &QObject::destroyed);
        QObject::connect(job, &TokenJob::answered, &context,
                         [&](const TokenAnswer &answer) { read = answer; });
        return over.wait(20'000) && read.token ? read.token->bytes() : QByteArray();
    }

    HttpServer server;
    QObject context;
    TokenStore store{20s, u"hathora-test-"_s + QUuid::createUuid().toString(QUuid::Id128)};
    std::unique_ptr<TokenRefresher> refresher;
    QByteArrayList renewed;
};

} // namespace hathora::testing
