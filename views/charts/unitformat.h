// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metricunits.h"
#include "views/charts/nicescale.h"

#include <QLocale>
#include <QString>

/// Values of a metric in words.
namespace hathora::unitformat {

/// Rounded for reading, with its unit; a dash for what is no number.
QString value(double value, MetricUnit unit, const QLocale &locale = {});
/// With as many digits as tell it from what lies beside it, and its unit; a dash for what is no number.
QString exact(double value, MetricUnit unit, const QLocale &locale = {});
/// A value of an axis, with all the digits that tell it from its neighbours; zero has no unit.
QString tick(double value, MetricUnit unit, const QLocale &locale = {});
/// The steps that are round in this unit.
Steps steps(MetricUnit unit);

} // namespace hathora::unitformat
