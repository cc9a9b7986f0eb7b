// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/retryafter.h"

#include <limits>

namespace hathora {

using std::chrono::milliseconds;

milliseconds retryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray value = header.trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return milliseconds(qBound(qint64(0), seconds, qint64(std::numeric_limits<int>::max())) * 1000);
    // HTTP's zone is always GMT, which Qt does not take for one (6.4.2).
    const QByteArray text = value.endsWith(" GMT") ? value.chopped(3) + "+0000" : value;
    auto date = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
    if (!date.isValid())
        return milliseconds(0);
    if (date.timeSpec() == Qt::LocalTime)
        date.setTimeSpec(Qt::UTC);
    return milliseconds(qMax<qint64>(0, now.msecsTo(date)));
}

} // namespace hathora
