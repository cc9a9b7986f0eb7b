// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/paletteentry.h"

#include <QList>

namespace hathora {

class Workbench;

/// Members, invites and tokens that are loaded, as rows of their views. They are no places: nobody's address
/// is to be kept on disk because it was looked at.
QList<PaletteEntry> loadedPeople(Workbench &workbench);

} // namespace hathora
