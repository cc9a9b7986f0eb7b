// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logrecordtext.h"

#include "models/format.h"

#include <QCoreApplication>

namespace hathora {

namespace {

struct LogRecords
{
    Q_DECLARE_TR_FUNCTIONS(LogRecords)
};

} // namespace

QString recordTroubleText(const RecordHealth &health, const QString &folder)
{
    switch (health.trouble) {
    case RecordHealth::Trouble::None:
        break;
    case RecordHealth::Trouble::Locked:
        return LogRecords::tr(
            "Another window of this program records here. Nothing is recorded by this one.");
    case RecordHealth::Trouble::Full:
        return LogRecords::tr("There is no room left on the disk. Nothing is recorded until there is.");
    case RecordHealth::Trouble::Unusable:
        return LogRecords::tr("Nothing can be written to %1, so nothing is recorded.").arg(folder);
    }
    return {};
}

QString recordSizeText(const RecordHealth &health, const RecordPlace &place)
{
    return LogRecords::tr("%1 of at most %2")
        .arg(format::bytes(double(health.bytes)), format::bytes(double(place.mostBytes)));
}

} // namespace hathora
