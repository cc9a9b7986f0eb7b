// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rooms/connectcommand.h"

#include <QObject>

namespace hathora {

/// What working with rooms takes from the person at this machine; kept from one run to the next.
class RoomSettings : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QString &connectPattern() const { return m_connectPattern; }
    void setConnectPattern(const QString &pattern)
    {
        if (std::exchange(m_connectPattern, pattern) != pattern)
            Q_EMIT connectPatternChanged(pattern);
    }

Q_SIGNALS:
    void connectPatternChanged(const QString &pattern);

private:
    QString m_connectPattern = QLatin1String(assumedConnectPattern);
};

} // namespace hathora
