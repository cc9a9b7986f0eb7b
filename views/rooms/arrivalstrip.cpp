// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rooms/arrivalstrip.h"

#include "models/format.h"
#include "models/rooms/roomarrival.h"
#include "views/errortext.h"
#include "views/messagestrip.h"
#include "views/processes/fatetext.h"

#include <QVBoxLayout>

namespace hathora {

namespace {

using State = RoomArrival::State;

MessageStrip::Kind kindOf(State state)
{
    switch (state) {
    case State::Starting:
    case State::Active:
        return MessageStrip::Kind::Info;
    case State::TimedOut:
        return MessageStrip::Kind::Warning;
    case State::Gone:
    case State::ProcessOver:
    case State::Failed:
        break;
    }
    return MessageStrip::Kind::Error;
}

QString textOf(const RoomArrival &arrival)
{
    const QString room = arrival.room().text();
    const QString time = format::duration(arrival.waited());
    switch (arrival.state()) {
    case State::Starting:
        return ArrivalStrip::tr("Room %1 is starting: %2").arg(room, time);
    case State::Active:
        return ArrivalStrip::tr("Players can connect to room %1, after %2.").arg(room, time);
    case State::Gone:
        return ArrivalStrip::tr("Room %1 was destroyed before anybody could connect.").arg(room);
    case State::ProcessOver:
        return ArrivalStrip::tr("Room %1 did not start: its process ended.").arg(room);
    case State::TimedOut:
        return ArrivalStrip::tr("Room %1 is not active after %2.").arg(room, time);
    case State::Failed:
        break;
    }
    return ArrivalStrip::tr("Whether players can connect to room %1 could not be found out.").arg(room);
}

/// What the process that it is on says of it.
QString ofProcess(const Process &process)
{
    QString words = ArrivalStrip::tr("Process %1 is %2.").arg(process.id.text(), process.status.text());
    if (const QString fate = fateText(process); !fate.isEmpty())
        words += u' ' + fate;
    return words;
}

} // namespace

ArrivalStrip::ArrivalStrip(QWidget *parent)
    : QWidget(parent)
    , m_strip(new MessageStrip(this))
{
    m_strip->setObjectName(QStringLiteral("rooms.arrival"));
    m_strip->setDismissible(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_strip);
    connect(m_strip, &MessageStrip::dismissed, this, &ArrivalStrip::dismissed);
    connect(m_strip, &MessageStrip::actionTriggered, this, &ArrivalStrip::againWanted);
}

void ArrivalStrip::follow(const RoomArrival *arrival)
{
    if (m_arrival)
        m_arrival->disconnect(this);
    m_arrival = arrival;
    if (arrival)
        connect(arrival, &RoomArrival::changed, this, &ArrivalStrip::tell);
    else
        m_strip->hide();
    tell();
}

void ArrivalStrip::tell()
{
    if (!m_arrival)
        return;
    m_strip->setAction(m_arrival->state() == State::TimedOut ? tr("Wait again") : QString());
    m_strip->showMessage(kindOf(m_arrival->state()), textOf(*m_arrival), detail());
}

QString ArrivalStrip::detail() const
{
    if (m_arrival->state() == State::Active)
        return {};
    if (m_arrival->error() && !m_arrival->error()->isNotFound())
        return errorText(*m_arrival->error()).text();
    return m_arrival->process() ? ofProcess(*m_arrival->process()) : QString();
}

} // namespace hathora
