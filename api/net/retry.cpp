// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/retry.h"

#include <QRandomGenerator>

#include <algorithm>

namespace hathora {

using std::chrono::milliseconds;

bool mayRepeat(const Operation &operation, const Error &error)
{
    constexpr int tooManyRequests = 429;
    if (error.status == tooManyRequests)
        return true;
    return operation.traffic == Traffic::Read && error.isTransient() && error.kind != Error::Kind::Timeout;
}

milliseconds pauseBefore(const RetryPolicy &policy, int attempt, const Error &error, QRandomGenerator &random)
{
    if (error.retryAfter > milliseconds(0))
        return std::min(error.retryAfter, policy.longestWish);
    const qint64 most =
        std::min<qint64>(policy.ceiling.count(), policy.initial.count() << std::clamp(attempt - 1, 0, 20));
    return milliseconds(random.bounded(most + 1));
}

} // namespace hathora
