// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hathora {

enum class FocusWay { Next, Previous };

/// Where Tab leads to in a window: the next widget in its chain that takes the focus and can be seen; null if
/// there is none but \a from. Docks that stand behind others count as visible to Qt, which would take the
/// focus out of sight.
QWidget *nextInSight(const QWidget &window, QWidget &from, FocusWay way);

} // namespace hathora
