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

} // namespace hathora
