// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/ghosts.h"

#include "models/columns/celljson.h"

namespace hathora {

namespace {

template <typename Member>
Column<Ghost>::Value of(Member Process::*member)
{
    return [member](const Ghost &ghost) { return cellValue(ghost.process.*member); };
}

/// Nothing for the one that tells everything.
QVariant roomsEver(const Ghost &ghost)
{
    return ghost.evidence == Ghost::Evidence::NoRoomEver ? QVariant(0) : QVariant();
}

} // namespace

QList<Column<Ghost>> ghostColumns()
{
    return {
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Process"), Format::Id}, of(&Process::id)},
        {{"region"_L1, QT_TRANSLATE_NOOP("Columns", "Region"), Format::RegionName}, of(&Process::region)},
        {{"idle"_L1, QT_TRANSLATE_NOOP("Columns", "Idle since"), Format::Age}, &Ghost::idleSince},
        {{"cost"_L1, QT_TRANSLATE_NOOP("Columns", "A day costs"), Format::Dollars}, &Ghost::costPerDay},
        {{"deployment"_L1, QT_TRANSLATE_NOOP("Columns", "Deployment"), Format::Id}, of(&Process::deployment)},
        {{"started"_L1, QT_TRANSLATE_NOOP("Columns", "Uptime"), Format::Age, Shown::OnRequest},
         of(&Process::startedAt)},
        {{"rooms"_L1, QT_TRANSLATE_NOOP("Columns", "Rooms ever"), Format::Count, Shown::OnRequest},
         roomsEver},
    };
}

QString jsonOf(const Ghost &ghost)
{
    return jsonOfCells(ghostColumns(), ghost);
}

} // namespace hathora
