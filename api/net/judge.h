// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/answer.h"
#include "api/net/operation.h"
#include "api/net/reply.h"
#include "api/net/result.h"

class QNetworkReply;

namespace hathora {

/// Decides what a finished reply came to, by what can be trusted: why we stopped it, then the status, then
/// the body. Qt's own error is looked at last; it calls several broken answers a success (Qt 6.4.2).
Result<Answer> judge(QNetworkReply &reply, const Operation &operation, Error::Cause stopped,
                     const QByteArray &body);

/// The same for a stream, whose body is not there as a whole: nothing if it ended as it should.
std::optional<Error> judgeStream(QNetworkReply &reply, const Operation &operation, Error::Cause stopped,
                                 const QByteArray &errorBody);

/// What came of it, without any judgement.
Reply replyOf(const QNetworkReply &reply, const QByteArray &body);

} // namespace hathora
