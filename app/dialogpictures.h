// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hathora {

class Entrance;
class Screenshots;

/// Adds every dialog, page and strip that stands outside the docks to the pictures.
void addDialogs(Screenshots &screenshots, Entrance &entrance, QWidget *window);

} // namespace hathora
