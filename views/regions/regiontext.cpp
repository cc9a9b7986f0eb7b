// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/regions/regiontext.h"

#include "models/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace hathora::regiontext {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hathora::RegionText)
};

} // namespace

QString milliseconds(double value)
{
    return Text::tr("%1 ms").arg(latencyFigure(value));
}

QString name(const Region &region)
{
    return region.text().isEmpty() ? Text::tr("(unnamed region)") : format::region(region.text());
}

QString label(const RegionRow &row)
{
    const QString name = regiontext::name(row.region);
    return row.latest ? QStringLiteral("%1  %2").arg(name, milliseconds(*row.latest)) : name;
}

QString summary(const RegionRow &row)
{
    QStringList parts;
    if (row.processes && row.rooms) {
        parts.append(Text::tr("%n live process(es)", nullptr, *row.processes));
        parts.append(Text::tr("%n room(s)", nullptr, *row.rooms));
    }
    if (row.used && row.provisioned)
        parts.append((row.isUseOld ? Text::tr("%1 of %2 vCPU in use a while ago", "of what is provisioned")
                                   : Text::tr("%1 of %2 vCPU in use", "of what is provisioned"))
                         .arg(format::cores(*row.used), format::cores(*row.provisioned)));
    QString distance = Text::tr("not pinged yet");
    if (!row.isReached)
        distance = Text::tr("not reached by the last pings");
    else if (row.latest)
        distance = Text::tr("%1 from here").arg(milliseconds(*row.latest));
    parts.append(distance);
    return QStringLiteral("%1: %2").arg(name(row.region), parts.join(QStringLiteral(", ")));
}

QString fullest(const RegionRow &row, int rooms)
{
    const int here = row.rooms.value_or(0);
    // Only all of them are a hundred.
    const QString share = format::percent(here < rooms ? std::min(100.0 * here / rooms, 99.0) : 100.0);
    const QString name = regiontext::name(row.region);
    if (!row.latest)
        return Text::tr("%1 of your rooms run in %2.").arg(share, name);
    return Text::tr("%1 of your rooms run in %2, %3 from here.").arg(share, name, milliseconds(*row.latest));
}

} // namespace hathora::regiontext
