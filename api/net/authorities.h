// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/connectionfacts.h"

#include <QSslConfiguration>
#include <QString>

namespace hathora {

/// By whom a server's certificate may be signed: the system's authorities and those in a file.
class Authorities
{
public:
    /// An empty path is that of no file, and no trouble.
    explicit Authorities(const QString &file);

    CaFileTrouble trouble() const { return m_trouble; }
    bool hasOwn() const { return !m_own.isEmpty(); }
    /// Of connections that trust the system's and these.
    QSslConfiguration configuration() const;

private:
    QList<QSslCertificate> read(const QString &path);

    CaFileTrouble m_trouble = CaFileTrouble::None;
    QList<QSslCertificate> m_own;
};

} // namespace hathora
