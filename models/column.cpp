// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/column.h"

#include <QCoreApplication>

namespace hathora {

ColumnKind ColumnInfo::kind() const
{
    switch (format) {
    case Format::Id:
        return ColumnKind::Id;
    case Format::Status:
        return ColumnKind::Status;
    case Format::Age:
        return ColumnKind::Age;
    case Format::Share:
        return ColumnKind::Usage;
    case Format::CoresSeries:
    case Format::BytesSeries:
        return ColumnKind::Sparkline;
    case Format::Duration:
    case Format::Count:
    case Format::Cores:
    case Format::Megabytes:
    case Format::Bytes:
    case Format::BytesPerSecond:
    case Format::Percent:
    case Format::Dollars:
        return ColumnKind::Number;
    case Format::Text:
    case Format::RegionName:
    case Format::YesNo:
        return ColumnKind::Text;
    }
    return ColumnKind::Text;
}

Qt::Alignment ColumnInfo::alignment() const
{
    const bool isFigure =
        kind() == ColumnKind::Number || kind() == ColumnKind::Usage || kind() == ColumnKind::Sparkline;
    return (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString ColumnInfo::translatedTitle() const
{
    return QCoreApplication::translate("Columns", title);
}

} // namespace hathora
