// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace hathora {

class MessageStrip;
class RoomArrival;

/// How far a room is that was just made or resumed: until players can connect, or why they cannot. Hidden
/// while none is waited for.
class ArrivalStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalStrip(QWidget *parent = nullptr);

    void follow(const RoomArrival *arrival); ///< instead of the one before; null for none

Q_SIGNALS:
    void dismissed();
    void againWanted(); ///< it is to be waited for once more

private:
    void tell();
    QString detail() const;

    QPointer<const RoomArrival> m_arrival;
    MessageStrip *m_strip;
};

} // namespace hathora
