// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace hathora {

/// What is wrong with something that was filled in; the view words it.
struct InputProblem
{
    enum class Reason {
        Missing,    ///< required and left out
        NotText,    ///< a JSON value that should be a string
        NotInteger, ///< or too large for 32 bits
        NotNumber,
        NotBoolean,
        NotList,
        NotObject,
        NotOneOf,     ///< none of the shapes that may stand here
        UnknownName,  ///< a member that the contract does not know
        TooShort,     ///< limit: characters
        TooLong,      ///< limit: characters, or items of a list
        TooManyBytes, ///< limit: bytes
        TooSmall,     ///< limit: the least number
        TooLarge,     ///< limit: the largest number
        TooPrecise,   ///< limit: decimals
        BadPattern,   ///< limit: regular expression
        UnsafeId,     ///< would lead to another path: only letters, digits, _ and -, up to 128
        UnsafeText,   ///< would lead to another path: has / \ % or a control character, or is . or ..
        UnfitToken,   ///< a token with a line break or another character that no header can hold
        NotJson,
        Unreadable, ///< a file that cannot be read
    };
    /// A warning stands beside the field, but what it warns of may be sent: the server knows better.
    enum class Weight { Refusal, Warning };

    QString field; ///< an input's name, `body`, or a way into the body as in `body.env[2].name`
    Reason reason = Reason::Missing;
    Weight weight = Weight::Refusal;
    QVariant limit = {}; ///< what the reason says it is; invalid otherwise

    bool operator==(const InputProblem &) const = default;
};

} // namespace hathora
