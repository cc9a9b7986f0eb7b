// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/paletteentry.h"

namespace hathora {

struct App;
struct Build;
struct Deployment;
struct Fleet;
struct Organization;
struct Process;
struct Room;
struct RoomWithHistory;

// What is known of something on the server, as a line of the palette. An empty organization or application
// is the chosen one.
PaletteEntry entryOf(const Organization &org);
PaletteEntry entryOf(const App &app);
PaletteEntry entryOf(const Fleet &fleet);
PaletteEntry entryOf(const Build &build);
PaletteEntry entryOf(const Deployment &deployment, const OrgId &org = {});
PaletteEntry entryOf(const Process &process, const OrgId &org = {});
PaletteEntry entryOf(const Room &room, const OrgId &org = {});

/// Leads to the process that it was on last, if it is on none.
PaletteEntry entryOf(const RoomWithHistory &room, const OrgId &org = {});

} // namespace hathora
