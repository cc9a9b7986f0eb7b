// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificate.h"

#include <QHostAddress>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>
#include <optional>

namespace hathora::testing {
namespace {

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Release<X509_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;

void extend(X509 *certificate, int kind, const QByteArray &value)
{
    const std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

/// Who signs: a certificate and its key.
struct Signer
{
    X509Ptr certificate;
    Key key;
};

/// Reads it where it is: it has to stay as long.
Bio reading(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), int(text.size())));
}

Signer signerOf(const QSslConfiguration &configuration)
{
    const QByteArray certificateText = configuration.localCertificate().toPem();
    const QByteArray keyText = configuration.privateKey().toPem();
    const Bio certificate = reading(certificateText);
    const Bio key = reading(keyText);
    return {X509Ptr(PEM_read_bio_X509(certificate.get(), nullptr, nullptr, nullptr)),
            Key(PEM_read_bio_PrivateKey(key.get(), nullptr, nullptr, nullptr))};
}

/// Without a signer it signs itself, and is an authority.
X509Ptr made(EVP_PKEY *key, const QByteArray &name, Certificate::Validity validity,
             const std::optional<Signer> &signer)
{
    constexpr long day = 24 * 60 * 60;
    const bool isCurrent = validity == Certificate::Validity::Current;
    X509Ptr certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -2 * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), isCurrent ? day : -day);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(),
                         signer ? X509_get_subject_name(signer->certificate.get()) : subject);
    const bool isAddress = !QHostAddress(QString::fromLatin1(name)).isNull();
    extend(certificate.get(), NID_subject_alt_name, (isAddress ? "IP:" : "DNS:") + name);
    extend(certificate.get(), NID_basic_constraints, signer ? "critical,CA:FALSE" : "critical,CA:TRUE");
    X509_sign(certificate.get(), signer ? signer->key.get() : key, EVP_sha256());
    return certificate;
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, qsizetype(size));
}

} // namespace

Certificate::Certificate(const QByteArray &name, Validity validity)
    : Certificate(name, validity, nullptr)
{
}

Certificate Certificate::issuedBy(const Certificate &authority, const QByteArray &name)
{
    return Certificate(name, Validity::Current, &authority);
}

Certificate::Certificate(const QByteArray &name, Validity validity, const Certificate *authority)
    : m_configuration(QSslConfiguration::defaultConfiguration())
{
    const Key key(EVP_EC_gen("P-256"));
    const X509Ptr certificate =
        made(key.get(), name, validity,
             authority ? std::optional(signerOf(authority->m_configuration)) : std::nullopt);
    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    m_configuration.setLocalCertificate(QSslCertificate(contents(certificateText.get())));
    m_configuration.setPrivateKey(QSslKey(contents(keyText.get()), QSsl::Ec));
    m_configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_configuration.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QByteArray(QSslConfiguration::NextProtocolHttp1_1)});
}

QSslConfiguration Certificate::server() const
{
    return m_configuration;
}

} // namespace hathora::testing
