// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/rooms.h"

#include "models/tones.h"

namespace hathora {

namespace {

QVariant status(const Room &room, int role)
{
    return role == ToneRole ? QVariant::fromValue(toneOf(room.status)) : QVariant();
}

template <typename Member>
Column<Room>::Value ofAllocation(Member RoomAllocation::*member)
{
    return [member](const Room &room) {
        return room.currentAllocation ? cellValue((*room.currentAllocation).*member) : QVariant();
    };
}

} // namespace

QList<Column<Room>> roomColumns()
{
    return {
        {{"status"_L1, QT_TRANSLATE_NOOP("Columns", "Status"), Format::Status},
         [](const Room &room) { return cellValue(room.status); },
         status},
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Room"), Format::Id}, &Room::id},
        {{"process"_L1, QT_TRANSLATE_NOOP("Columns", "Process"), Format::Id},
         ofAllocation(&RoomAllocation::process)},
        {{"scheduled"_L1, QT_TRANSLATE_NOOP("Columns", "Allocated"), Format::Age},
         ofAllocation(&RoomAllocation::scheduledAt)},
        {{"unscheduled"_L1, QT_TRANSLATE_NOOP("Columns", "Released"), Format::Age},
         ofAllocation(&RoomAllocation::unscheduledAt)},
        {{"config"_L1, QT_TRANSLATE_NOOP("Columns", "Configuration")}, &Room::config},
    };
}

} // namespace hathora
