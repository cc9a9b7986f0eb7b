// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace hathora::testing {

/// One request as a server received it.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;                                ///< as it came: still encoded, with its query
    QList<std::pair<QByteArray, QByteArray>> headers; ///< in order, as they came
    QByteArray body;
    int connection = 0; ///< 1 for the server's first connection

    QByteArray path() const { return target.split('?').first(); }
    bool has(QByteArrayView name) const;
    QByteArray header(QByteArrayView name) const; ///< of the first of that name in any case; empty if none
};

} // namespace hathora::testing
