// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleets/fleettext.h"

#include "models/format.h"

#include <QCoreApplication>

namespace hathora::fleettext {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hathora::FleetText)
};

} // namespace

QString name(const Fleet &fleet)
{
    return fleet.name.value_or(fleet.id.text());
}

QString shape(const NodeShape &shape)
{
    return QStringLiteral("%1  ·  %2").arg(shape.name, shape.familyName);
}

QString scaling(const std::optional<FleetAutoscaler> &autoscaler)
{
    if (!autoscaler)
        return {};
    if (autoscaler->scaleUpThreshold >= 100)
        return Text::tr("no node is added before it is needed");
    return Text::tr("nodes are added from %1 in use").arg(format::percent(autoscaler->scaleUpThreshold));
}

QString floorRests(const QString &region, const QDateTime &settableFrom)
{
    return Text::tr("The baseline of %1 was set less than five minutes ago. It can be set again from %2.")
        .arg(region, QLocale().toString(settableFrom.toLocalTime().time(), QLocale::LongFormat));
}

} // namespace hathora::fleettext
