// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/authorities.h"
#include "api/net/gate.h"
#include "api/net/options.h"
#include "api/net/request.h"
#include "api/net/trace.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QNetworkReply;

namespace hathora {

/// The only owner of QNetworkAccessManagers: one for control, one for each five streams, since Qt opens at
/// most six connections to a host and manager. Sets what every request must have (no redirects followed, no
/// HTTP/2, no cookies, no cache), trusts the authorities that the options name, and gives the token to the
/// API's own origin alone.
class Transport : public QObject
{
    Q_OBJECT

public:
    explicit Transport(ClientOptions options, QObject *parent = nullptr);
    ~Transport() override;

    const ClientOptions &options() const { return m_options; }
    Gate &gate() { return m_gate; }

    void setToken(QByteArray token);
    bool hasToken() const { return !m_token.isEmpty(); }
    int tokenSerial() const { return m_tokenSerial; } ///< tells whether the token was replaced meanwhile

    Access access() const { return m_options.access; }
    void setAccess(Access access) { m_options.access = access; }

    std::optional<Error> refusal(const Request &request) const;
    QNetworkReply *send(const Request &request); ///< only what is not refused

    static QByteArray userAgent();

    /// The next request of each kind goes over a new connection; what is under way ends undisturbed.
    void renewConnections();

    Renewal renewal() const { return m_renewal; }
    void setRenewal(Renewal renewal) { m_renewal = renewal; }
    void wantRenewal();        ///< all wait for a new token
    void reportRefusedToken(); ///< the same, and somebody has to be asked
    void giveUpRenewal();      ///< likewise, now that none came

Q_SIGNALS:
    void tokenRefused();
    void renewalWanted();
    void traced(const hathora::Trace &trace);
    void paused(std::chrono::milliseconds wait);

private:
    using Manager = std::unique_ptr<QNetworkAccessManager>;

    QNetworkRequest prepare(const QUrl &url) const;
    QByteArray tokenFor(const Request &request) const;
    QNetworkReply *dispatch(QNetworkAccessManager &manager, const Request &request, QNetworkRequest prepared);
    QNetworkAccessManager &managerFor(Traffic traffic);
    static void retire(Manager manager);
    static void dispose(QNetworkAccessManager *manager);

    ClientOptions m_options;
    Authorities m_authorities;
    QSslConfiguration m_tls;
    Gate m_gate;
    QByteArray m_token;
    int m_tokenSerial = 0;
    Renewal m_renewal = Renewal::ByHand;
    Manager m_control;
    std::vector<Manager> m_streams;
};

} // namespace hathora
