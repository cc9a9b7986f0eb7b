// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace hathora {

/// The shape of the land, as rough as it takes to know where one looks: outlines from one well-known place on
/// the coast to the next. Longitude and latitude in degrees.
const QList<QList<QPointF>> &coastlines();

} // namespace hathora
