// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/region.h"

#include <QList>
#include <QMap>
#include <QString>

namespace hathora {

/// Regions by the name that people read: those that the program knows, and others that were seen on this
/// server.
QMap<QString, Region> regionsByName(const QList<Region> &seen);

} // namespace hathora
