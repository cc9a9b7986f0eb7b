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

    /// What keeps what is sent there from being read on the way.
    enum class Protection {
        Encrypted,
        OwnComputer, ///< nothing, but it does not leave this one
        None,
    };

    /// An address without a scheme is taken as https, on this machine as http.
    static ServerAddress parse(const QString &text);

    bool isUsable() const { return problem == Problem::None; }
    Protection protection() const; ///< of a usable one
    /// The token would cross a network in the clear.
    bool isExposed() const { return isUsable() && protection() == Protection::None; }

    QUrl url; ///< empty unless usable
    Problem problem = Problem::None;
};

} // namespace hathora
