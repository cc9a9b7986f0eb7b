// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

namespace hathora::testing {

/// A new self-signed certificate with its key, as a server presents it. Made by OpenSSL while the test runs,
/// so that none expires in the repository.
class Certificate
{
public:
    enum class Validity { Current, Expired };

    /// `name` is the host or IP address that it is for.
    explicit Certificate(const QByteArray &name = "127.0.0.1", Validity validity = Validity::Current);
    /// Not self-signed: of an authority, which is a certificate as above.
    static Certificate issuedBy(const Certificate &authority, const QByteArray &name);

    QSslConfiguration server() const; ///< offers HTTP/2 too: a client that wants it will get it
    QSslCertificate certificate() const { return m_configuration.localCertificate(); }

private:
    Certificate(const QByteArray &name, Validity validity, const Certificate *authority);

    QSslConfiguration m_configuration;
};

} // namespace hathora::testing
