// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hathora {

/// How a question to the system's keychain ended.
enum class KeychainOutcome {
    Ok,
    NotFound,     ///< nothing under this key, or a locked keychain that nobody can open: never a licence to
                  ///< forget
    Unavailable,  ///< there is no keychain on this system, or none that can be reached
    Denied,       ///< locked, or the user said no
    NotAnswering, ///< not within the time we wait; the true outcome may still follow
    Other,
};

/// Which program keeps an entry of the system's keychain.
enum class KeychainKeeper {
    Unknown,       ///< nobody says to have it
    SecretService, ///< a program of a name that is not known, which provides that
    GnomeKeyring,
    KWallet,
    KeePassXC,
};

} // namespace hathora
