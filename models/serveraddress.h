// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace hathora {

/// A server's address as somebody typed it, and whether a token may be sent there.
struct ServerAddress
{
    enum class Problem {
        None,
        Empty,
        Malformed, ///< not an address at all
        Scheme,    ///< neither http nor https
        UserInfo,  ///< a name or password in the address
        Extra,     ///< a path, query or fragment: only scheme, host and port belong here
    };

    /// An address without a scheme is taken as https, on this machine as http.
    static ServerAddress parse(const QString &text);

    bool isUsable() const { return problem == Problem::None; }
    /// The token would cross a network in the clear.
    bool isExposed() const;

    QUrl url; ///< empty unless usable
    Problem problem = Problem::None;
};

} // namespace hathora
