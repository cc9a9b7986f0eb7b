// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/authorities.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

namespace hathora {

namespace {

constexpr qint64 largest = 4 * 1024 * 1024; ///< the system's own list is a twentieth of it

} // namespace

Authorities::Authorities(const QString &file)
{
    if (!file.isEmpty())
        m_own = read(file);
}

/// Only a plain file is opened: what feeds a pipe could keep everybody waiting.
QList<QSslCertificate> Authorities::read(const QString &path)
{
    const QFileInfo info(path);
    m_trouble = info.exists() ? CaFileTrouble::Unreadable : CaFileTrouble::Missing;
    QFile file(path);
    if (!info.isFile() || info.size() > largest || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    QList<QSslCertificate> found = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (found.isEmpty())
        found = QSslCertificate::fromData(bytes, QSsl::Der);
    found.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    m_trouble = found.isEmpty() ? CaFileTrouble::NoCertificates : CaFileTrouble::None;
    return found;
}

/// Qt looks for the system's authorities by itself only as long as none are named.
QSslConfiguration Authorities::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!hasOwn())
        return configuration;
    configuration.addCaCertificates(QSslConfiguration::systemCaCertificates());
    configuration.addCaCertificates(m_own);
    return configuration;
}

} // namespace hathora
