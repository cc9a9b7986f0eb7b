// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hathora {

/// What keeps a file of certificate authorities from being used; then nothing is sent.
enum class CaFileTrouble {
    None,
    Missing,
    Unreadable,     ///< no plain file, no permission, or far too large for what it is to be
    NoCertificates, ///< neither PEM nor DER
};

/// The proxy that this system names for a server.
struct ProxyUse
{
    enum class Kind { Unknown, None, Http, Socks };

    Kind kind = Kind::Unknown;
    QString address; ///< host and port; never a user or a password

    bool operator==(const ProxyUse &) const = default;
};

/// What can be told of the way to a server before anything is sent there.
struct ConnectionFacts
{
    CaFileTrouble authorities = CaFileTrouble::None;
    ProxyUse proxy;

    bool operator==(const ConnectionFacts &) const = default;
};

} // namespace hathora
