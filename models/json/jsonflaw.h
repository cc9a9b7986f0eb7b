// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hathora {

/// Where a text stops being JSON, and why.
struct JsonFlaw
{
    enum class Reason {
        Empty,
        EndsEarly,    ///< something is not closed
        MissingComma, ///< or what closes it
        MissingColon,
        BadWord,     ///< neither a number, a string, true, false nor null
        BadString,   ///< not closed, or with an escape that there is none of
        MoreThanOne, ///< a second value behind the first
        TooDeep,
        Other,
    };

    Reason reason = Reason::Other;
    int position = 0; ///< in characters from the start
    int line = 1;     ///< from 1
    int column = 1;   ///< from 1

    bool operator==(const JsonFlaw &) const = default;
};

/// The first flaw of a text that should be one JSON value, scalars too; nothing if it is.
std::optional<JsonFlaw> flawIn(const QString &text);

/// The text with a line for each of its values; only white space differs. As it is if it is no JSON.
QString inOrder(const QString &text);

} // namespace hathora
