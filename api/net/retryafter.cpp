// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/retryafter.h"

#include <QLocale>

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
    const auto date = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    if (!date.isValid())
        return milliseconds(0);
    return milliseconds(qMax<qint64>(0, now.msecsTo(date)));
}

} // namespace hathora
