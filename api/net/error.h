// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/issue.h"

#include <QList>
#include <QString>

#include <chrono>

namespace hathora {

/// Why an operation gave no value. A closed set of kinds, named after the official SDK's error classes.
struct Error
{
    enum class Kind {
        Api,                ///< the server's own {message} with a 4xx or 5xx
        Http,               ///< a status or content type that the operation does not list
        ResponseValidation, ///< a good status, but not the shape the contract promises
        Connection,         ///< no answer, or half of one
        Timeout,            ///< a deadline of ours passed
        Aborted,            ///< we or the user stopped it
        InvalidRequest,     ///< refused before anything was sent
        Unexpected,         ///< anything else: a bug
    };

    /// The finer reason, where one is known; the view words it.
    enum class Cause {
        None,
        HostNotFound,
        Refused,
        Closed, ///< the connection ended before the whole answer was there
        Tls,    ///< the server's certificate or protocol was refused
        Proxy,
        Incomplete, ///< the body ended early
        LoginPage,  ///< HTML instead of JSON: a captive portal or proxy answered
        Redirected, ///< the server pointed elsewhere; we did not follow
        TooLarge,   ///< over the limit we read
        ConnectDeadline,
        ReplyDeadline,
        IdleDeadline,
        TotalDeadline,
        UnsafeId,    ///< an id that may not stand in a path
        UnsafeToken, ///< a token that may not stand in a header
        WrongToken,  ///< a player's token for a developer's operation, or none for a player's
        NoValue,     ///< what may not be empty is, or is not a number
        NotJson,     ///< a text that is not the JSON it has to be
        TooLong,
        ReadOnly,         ///< a change, asked of a client that may only read
        SignedOut,        ///< there is no token, or the session ended
        LinkExpired,      ///< a presigned link of the storage opens nothing any more
        SourceChanged,    ///< the file that is sent is not what it was when that began
        SourceUnreadable, ///< the file that is sent cannot be read, or not to its end
        Authorities,      ///< the file of authorities that a profile names cannot be used
    };

    Kind kind = Kind::Unexpected;
    Cause cause = Cause::None;
    int status = 0;                         ///< HTTP status, 0 if there was no answer
    QString message;                        ///< the server's words, or a technical fact; plain text. Of an
                                            ///< InvalidRequest: the parameter or field that is wrong
    QList<JsonIssue> issues;                ///< for ResponseValidation
    std::chrono::milliseconds retryAfter{}; ///< the server's wish, 0 if none
    bool outcomeUnknown = false;            ///< a change was sent and its answer lost: it may have happened

    bool isTransient() const; ///< worth asking again unchanged
    bool isSignedOut() const { return status == 401 || cause == Cause::SignedOut; }
    bool isNotFound() const { return status == 404; }
    bool isForbidden() const { return status == 403; }
};

} // namespace hathora
