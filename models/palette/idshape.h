// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hathora {

/// What a text could be the id of, by the forms in which Hathora's ids are seen. None of them is promised, so
/// this says only what is worth asking for; the answer is the server's.
struct IdShape
{
    enum class Guess { App, Build, Deployment, Process, Room, ShortCode };

    /// Whether people could have meant anything else by it.
    enum class Looks {
        Unlike, ///< no id: a space in it, too long
        Word,   ///< a plain word, which a caller may have taken for an id
        Maybe,  ///< as callers write ids of rooms and builds, and short codes
        Surely, ///< made by the server
    };

    static IdShape of(const QString &text);

    Looks looks = Looks::Unlike;
    QList<Guess> guesses = {}; ///< the likeliest first
};

} // namespace hathora
