// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hathora {

/// One place where an answer differs from the contract. Never holds the value itself: it may be a secret.
struct JsonIssue
{
    QString path;   ///< as in `$.env[1].value`
    QString wanted; ///< "a string"
    QString got;    ///< "a number"; "nothing" if the key is absent

    bool operator==(const JsonIssue &) const = default;
};

} // namespace hathora
