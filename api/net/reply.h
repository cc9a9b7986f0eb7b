// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace hathora {

/// An answer as it came, whatever its status: for who looks at the wire itself.
struct Reply
{
    int status = 0; ///< 0 if there was no answer
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< empty of a stream that was opened: it is handed out as it comes
};

} // namespace hathora
