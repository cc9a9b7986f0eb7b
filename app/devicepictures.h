// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hathora {

class Screenshots;

/// Pictures of the sign-in with the browser.
void addBrowserSignIn(Screenshots &screenshots, QWidget *window);

} // namespace hathora
