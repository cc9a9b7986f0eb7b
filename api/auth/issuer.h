// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/token.h"
#include "api/net/answer.h"
#include "api/net/result.h"
#include "api/types/devicesignin.h"
#include "api/types/oauth.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <variant>

namespace hathora {

class Client;
class Exchange;

/// Why an issuer gave nothing.
struct IssuerFailure
{
    QString code; ///< OAuth's word (RFC 6749 §5.2, RFC 8628 §3.5); empty where the issuer did not speak OAuth
    Error error; ///< its message is the issuer's description

    bool isForNow() const; ///< the issuer, or the way to it, is out of order or too busy
};

/// Tokens that are fit to be used.
struct IssuedTokens
{
    Token access;
    std::optional<Token> refresh;
    std::optional<std::chrono::seconds> expiresIn; ///< of the access token
};

template <typename T>
using Issued = std::variant<T, IssuerFailure>;

/// An OAuth issuer, asked one thing at a time. No token of the API ever goes there: its client has none.
/// Nobody is called after it is destroyed.
class Issuer : public QObject
{
    Q_OBJECT

public:
    /// \a caFile: of the authorities that are trusted besides the system's; empty: none.
    explicit Issuer(const DeviceSignIn &where, const QString &caFile = {}, QObject *parent = nullptr);
    ~Issuer() override;

    using CodeHandler = std::function<void(const Issued<DeviceCode> &)>;
    using TokenHandler = std::function<void(const Issued<IssuedTokens> &)>;

    void requestCode(const CodeHandler &then);                               ///< RFC 8628 §3.1
    void requestTokens(const QString &deviceCode, const TokenHandler &then); ///< RFC 8628 §3.4
    void refresh(const Token &refreshToken, const TokenHandler &then);       ///< RFC 6749 §6
    void abandon(); ///< whoever waits is not called any more

private:
    using Form = QList<std::pair<QLatin1StringView, QString>>;
    using Handler = std::function<void(const Result<Answer> &, const IssuerFailure &)>;

    void post(QLatin1StringView path, const Form &form, const Handler &then);
    void requestGrant(const Form &form, const TokenHandler &then);

    DeviceSignIn m_where;
    std::unique_ptr<Client> m_client;
    QPointer<Exchange> m_exchange;
};

} // namespace hathora
