// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/paletteentry.h"
#include "models/palette/placelookup.h"

class QAbstractItemModel;

namespace hathora {

class Workbench;

/// All that the stores of a session know, as places: what there are few of first.
QList<PaletteEntry> loadedPlaces(Workbench &workbench);

/// The rows of a table of rooms, as places; of another table, or none, nothing.
QList<PaletteEntry> loadedRooms(const QAbstractItemModel *table);

/// Gives the entries of these places this standing and puts them first, in this order; what of them is not
/// loaded is added by its id alone.
void putFirst(QList<PaletteEntry> &entries, const QList<Place> &places, PaletteEntry::Standing standing);

/// Where an id can be asked for: what is chosen first, then the rest that is known.
LookupScope lookupScope(Workbench &workbench);

} // namespace hathora
