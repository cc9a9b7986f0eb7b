// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/packerror.h"
#include "api/net/error.h"
#include "api/types/keychain.h"

#include <QString>

namespace hathora {

/// A failure in words for the person before the screen. All of it is plain text.
struct ErrorText
{
    QString sentence; ///< what went wrong
    QString advice;   ///< what to do next; empty where there is nothing to do
    QString details;  ///< technical: the server's words, or where an answer differs from the contract

    /// Sentence and advice.
    QString text() const;
};

ErrorText errorText(const Error &error);

/// Whether the server read the request and says in its message what of it is not right, or which scope is
/// missing.
bool isJudged(const Error &error);

/// Sentence and advice, and what the server said where it has judged.
QString judgementText(const Error &error);

/// Why a file could not be written.
QString unwrittenText(const PackError &error);

/// Why a token could not be kept or fetched. Ok has no words.
ErrorText keychainText(KeychainOutcome outcome);

/// The program by its name, or what can be said of one that is not known.
QString keeperText(KeychainKeeper keeper);

} // namespace hathora
