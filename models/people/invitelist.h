// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace hathora {

/// One of several addresses that somebody pasted, and whether it can be invited.
struct InviteLine
{
    enum class Verdict {
        Fit,
        NotAnAddress,
        Twice,   ///< it stands further up already
        Member,  ///< of the organization
        Invited, ///< to it, and has not answered yet
        TooMany, ///< for one time
    };

    QString text;    ///< as it was typed
    QString address; ///< of it; empty where there is none
    Verdict verdict = Verdict::NotAnAddress;

    bool operator==(const InviteLine &) const = default;
};

namespace invitelist {

inline constexpr int mostAtOnce = 200;

/// Whether a text has the form of a mail address (RFC 5321: what can be sent to, not all that can be
/// written).
bool isAddress(const QString &text);

/// What is pasted, taken apart at line ends, semicolons, and commas outside of quotes. `Jonas <jonas@…>` and
/// `mailto:` are understood. Those who are there already are known by their address in any case.
QList<InviteLine> read(const QString &pasted, const QStringList &members, const QStringList &invited);

} // namespace invitelist

} // namespace hathora
