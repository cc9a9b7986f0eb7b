// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hathora {

class Screenshots;

/// The pictures of what has to do with profiles and signing in.
void addProfiles(Screenshots &screenshots, QWidget *window);

} // namespace hathora
