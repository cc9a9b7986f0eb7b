// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/error.h"
#include "api/net/operation.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace hathora {

/// One exchange as Activity records it. Carries no token, no body and no query: nothing secret can be in it.
struct Trace
{
    QDateTime startedAt; ///< UTC
    QString operation;   ///< the contract's operationId
    Verb verb = Verb::Get;
    Auth auth = Auth::Developer;
    Traffic traffic = Traffic::Read;
    QString path;   ///< encoded path without the query
    int status = 0; ///< of the last attempt; 0 if there was no answer
    std::optional<Error::Kind> failure;
    bool outcomeUnknown = false;
    int attempts = 0;
    std::chrono::milliseconds duration{};
    qint64 bytes = 0; ///< size of the answer
};

} // namespace hathora
